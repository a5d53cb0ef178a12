/** ICU messages of the intake part of the interface. */
export const intakeMessages = {} as const satisfies Record<string, string>;
