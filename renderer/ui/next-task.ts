/** Lets the page answer in between: what follows is a task of its own, and not the rest of a long one. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
