/** ICU messages of the shell part of the interface. */
export const shellMessages = {} as const satisfies Record<string, string>;
