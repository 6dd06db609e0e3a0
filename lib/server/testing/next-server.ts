/** Stands for `next/server` in unit tests: a request is always there. */
export const connection = (): Promise<void> => Promise.resolve();
