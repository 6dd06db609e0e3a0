import { currentVisit } from "./visit";

/** Stands for `next/headers` in unit tests, where no server of Next runs: reads the visit of the test. */
export const headers = (): Promise<Headers> =>
  Promise.resolve(new Headers([...currentVisit().headers]));

/** The cookies of the visit; what is set stays with it. */
export function cookies() {
  const { cookies: kept } = currentVisit();
  return Promise.resolve({
    get: (name: string) => {
      const value = kept.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) => {
      kept.set(name, value);
    },
    delete: (name: string) => {
      kept.delete(name);
    },
  });
}
