import "server-only";
import type { Listing } from "@/lib/listing/model";
import type { Country } from "@/lib/taxonomy/countries";
import type { Language } from "@/lib/taxonomy/languages";
import type { Context } from "./context";

/** Where offers and needs are mostly written in one language of ours; elsewhere the person's own tells more. */
const written: Partial<Record<Country, Language>> = {
  CN: "zh",
  VN: "vi",
  TH: "th",
  ID: "id",
  MY: "ms",
  BN: "ms",
  KH: "km",
  LA: "lo",
  MM: "my",
};

const latest = (one: Listing, other: Listing): Listing =>
  other.createdAt > one.createdAt ? other : one;

/**
 * The language in which a person will probably write next: that of the last listing, else that of the
 * organisation's country, else that in which the pages are read.
 */
export async function formLanguage(
  { ports, person }: Pick<Context, "ports" | "person">,
  organisation: { readonly id: string; readonly country: Country | null } | null,
): Promise<Language> {
  const theirs = organisation === null ? [] : await ports.listings.ofOrganisation(organisation.id);
  const own = theirs.filter(({ authorId }) => authorId !== null && authorId === person?.id);
  const [first, ...others] = own;
  if (first !== undefined) return others.reduce(latest, first).content.lang;
  const country = organisation?.country ?? null;
  return (country === null ? undefined : written[country]) ?? person?.locale ?? "en";
}
