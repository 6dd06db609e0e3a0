import { z } from "zod";
import type { ListingKind } from "@/lib/listing/model";
import { countries, type Country, isAsean } from "@/lib/taxonomy/countries";

/** Stands for every field together, listings without any field included. */
export const everyField = "";

/** A published listing as the count sees it. */
export interface CountedListing {
  readonly id: string;
  readonly kind: ListingKind;
  readonly country: Country | null;
  /** Its IPC codes with their classes and sections, each once. */
  readonly codes: readonly string[];
}

const count = z.number().int().min(0);
const cellSchema = z.object({
  country: z.enum(countries),
  /** An IPC section, class or subclass, or `everyField`. */
  code: z.string(),
  offers: count,
  needs: count,
  /** Offers from where a need of this country may be met. */
  supply: count,
  /** Needs from where an offer of this country may be taken up. */
  demand: count,
  /** Offers of every country and of unknown ones. */
  anywhere: count,
});

/** What a country has in a field, and what stands on the other side of it. */
export type MarketCell = z.infer<typeof cellSchema>;

/** Whether listings of two countries may be matched (the country rules of matching). An unknown one forbids nothing. */
export function mayMeet(
  one: Country | null,
  other: Country | null,
  aseanWithAsean: boolean,
): boolean {
  if (one === null || other === null) return true;
  return isAsean(one) && isAsean(other) ? aseanWithAsean : one !== other;
}

/** The time to the first match is that of so many of the newest listings of each kind: how it goes now. */
export const newestListings = 1000;

/** How long a listing waited for its first match, in the order of time; "none": it still waits. */
export const waits = ["at_once", "week", "month", "later", "none"] as const;
export type Wait = (typeof waits)[number];
export type WaitCounts = Readonly<Record<Wait, number>>;

/** When a listing was published, and when the first of its matches was; null = it has none. Milliseconds since 1970. */
export interface FirstMatch {
  readonly publishedAt: number;
  readonly partnerSince: number | null;
}

const waitCountsSchema = z.record(z.enum(waits), count);

/** The market by field and country, prepared for a page: the sections, or the classes of one section. */
export const fieldsPageSchema = z.object({
  /** Milliseconds since 1970. */
  countedAt: z.number(),
  waits: z.object({ offer: waitCountsSchema, need: waitCountsSchema }),
  /** Every field together, a cell a country. */
  totals: z.array(cellSchema),
  cells: z.array(cellSchema),
});
export type FieldsPage = z.infer<typeof fieldsPageSchema>;
export type MarketWaits = FieldsPage["waits"];

/** The market of a country, prepared for its page. */
export const countryPageSchema = z.object({
  countedAt: z.number(),
  total: cellSchema,
  /** By class, those with the most first. */
  classes: z.array(cellSchema),
  /** Subclasses that are needed here and that no offer from across can meet; those offered nowhere at all first. */
  gaps: z.array(cellSchema),
});
export type CountryPage = z.infer<typeof countryPageSchema>;

/** One count of the whole market. */
export interface MarketPages {
  /** The last change of a listing that the count knows; see `MarketStore.lastChange`. */
  readonly seq: number;
  readonly countedAt: number;
  /** By section, and of the sections themselves under `everyField`. */
  readonly fields: ReadonlyMap<string, FieldsPage>;
  readonly countries: ReadonlyMap<Country, CountryPage>;
}

/**
 * How supply and demand stand in a cell. "gap": a need here that no offer from across can meet; "meets": a
 * need or an offer here with the other side across; "waiting": offers here that nobody across asks for.
 */
export type Balance = "meets" | "gap" | "waiting";

/** A gap comes first: it is what a reader can do something about. */
export function balanceOf({ offers, needs, supply, demand }: MarketCell): Balance {
  if (needs > 0 && supply === 0) return "gap";
  return needs > 0 || (offers > 0 && demand > 0) ? "meets" : "waiting";
}
