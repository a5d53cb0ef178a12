/** ICU messages of the handout part of the interface. */
export const handoutMessages = {} as const satisfies Record<string, string>;
