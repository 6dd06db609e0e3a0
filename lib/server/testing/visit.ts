import { AsyncLocalStorage } from "node:async_hooks";

/** One browser (or client) between requests: what it sends along, and the cookies it keeps. */
export interface Visit {
  readonly headers: ReadonlyMap<string, string>;
  readonly cookies: Map<string, string>;
}

let made = 0;

/** The header in which the tests' proxy names the client; see vitest.config.ts. */
const addressHeader = "x-client-address";

/** A new visit without cookies, from a network of its own unless headers say otherwise. */
export function aVisit(headers: Readonly<Record<string, string>> = {}): Visit {
  made += 1;
  const address = `10.${(made >> 8) & 255}.${made & 255}.1`;
  return {
    headers: new Map(Object.entries({ [addressHeader]: address, ...headers })),
    cookies: new Map(),
  };
}

const storage = new AsyncLocalStorage<Visit>();

/** Does something as a request of a visit. */
export const during = <T>(visit: Visit, run: () => Promise<T>): Promise<T> =>
  storage.run(visit, run);

/** The visit whose request is being answered. */
export function currentVisit(): Visit {
  const visit = storage.getStore();
  if (visit === undefined) throw new Error("There is no request outside `during`.");
  return visit;
}
