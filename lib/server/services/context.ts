import "server-only";
import type { Act } from "@/lib/access/act";
import type { Person } from "@/lib/account/model";
import type { Container } from "../container";

/** What every service of one request works with. */
export interface Context {
  readonly ports: Container;
  readonly act: Act;
  readonly person: Person | null;
  /** The client's network, for throttles. */
  readonly network: string;
}

/** The search parameters of a page, as the framework hands them over. */
export type Params = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Repeated parameters count once: the last value. */
export const flat = (params: Params): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value?.at(-1),
    ]),
  );

/** How many pages a list has, at least one. */
export const pagesOf = (total: number, pageSize: number): number =>
  Math.max(1, Math.ceil(total / pageSize));
