/** ICU messages of the errors part of the interface. */
export const errorsMessages = {} as const satisfies Record<string, string>;
