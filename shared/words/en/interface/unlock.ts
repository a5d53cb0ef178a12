/** ICU messages of the unlock part of the interface. */
export const unlockMessages = {} as const satisfies Record<string, string>;
