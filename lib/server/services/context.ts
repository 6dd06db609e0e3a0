import "server-only";
import type { Act } from "@/lib/access/act";
import type { Person } from "@/lib/account/model";
import type { ListingStore } from "@/lib/listing/store";
import type { Container } from "../container";

/** What every service of one request works with. */
export interface Context {
  readonly ports: Container;
  readonly act: Act;
  readonly person: Person | null;
  /** The client's network, for throttles. */
  readonly network: string;
  /** A listing as it was when this request first asked for it; for what is shown, never for what is decided. */
  readonly posted: ListingStore["byId"];
}

/** Reads each listing once: the parts of a page ask for the same one. */
export function readOnce({ listings }: Pick<Container, "listings">): ListingStore["byId"] {
  const read = new Map<string, ReturnType<ListingStore["byId"]>>();
  return (id) => {
    const known = read.get(id) ?? listings.byId(id);
    read.set(id, known);
    return known;
  };
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
