/** ICU messages of the people part of the interface. */
export const peopleMessages = {} as const satisfies Record<string, string>;
