/** ICU messages of the findings part of the interface. */
export const findingsMessages = {} as const satisfies Record<string, string>;
