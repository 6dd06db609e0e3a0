/** Stands for `next/navigation` in unit tests: a redirect is thrown, as Next does. */
export class Redirected extends Error {}

export const redirect = (path: string): never => {
  throw new Redirected(path);
};

export const unstable_rethrow = (error: unknown): void => {
  if (error instanceof Redirected) throw error;
};
