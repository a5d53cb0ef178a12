/** ICU messages of the plan part of the interface. */
export const planMessages = {} as const satisfies Record<string, string>;
