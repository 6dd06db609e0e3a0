import type { ListingKind } from "@/lib/listing/model";
import type { Country } from "@/lib/taxonomy/countries";
import type { CountedListing, CountryPage, FieldsPage, FirstMatch, MarketPages } from "./model";

export interface MarketStore {
  /** A number that grows whenever a listing enters, changes in or leaves the market. */
  readonly lastChange: () => Promise<number>;
  /** The published ones of the listings after an id, and the id to go on after; for the count alone, never for a page. */
  readonly listingsAfter: (
    id: string,
    limit: number,
  ) => Promise<{ readonly listings: readonly CountedListing[]; readonly next: string | null }>;
  /** The published listings of a kind, the newest first. */
  readonly newest: (kind: ListingKind, limit: number) => Promise<readonly string[]>;
  /** When published listings of a kind and the earliest of their partners were published; in no order. */
  readonly firstMatches: (
    kind: ListingKind,
    ids: readonly string[],
  ) => Promise<readonly FirstMatch[]>;
  /** The last change that the last count knows; null before the first count. */
  readonly counted: () => Promise<number | null>;
  /** Puts a new count in the place of the last one. */
  readonly replace: (pages: MarketPages) => Promise<void>;
  /** The prepared page of a section's classes, or of the sections under `everyField`; null before the first count. */
  readonly fields: (code: string) => Promise<FieldsPage | null>;
  /** The prepared page of a country; null before the first count. */
  readonly country: (country: Country) => Promise<CountryPage | null>;
}
