/** China and the eleven ASEAN states, by ISO 3166-1 alpha-2 code. */
export const countries = [
  "CN",
  "SG",
  "MY",
  "VN",
  "ID",
  "TH",
  "PH",
  "MM",
  "LA",
  "KH",
  "BN",
  "TL",
] as const;
export type Country = (typeof countries)[number];
export type AseanCountry = Exclude<Country, "CN">;
export type Tier = 1 | 2 | 3;
export type StrategyId = "frontier" | "market" | "livelihood";

/** Who said it: the source paper, or the platform where the paper is silent. */
export type Attribution = "paper" | "platform";

/** What is known of an ASEAN state as a partner. */
export interface AseanProfile {
  readonly tier: Tier;
  readonly tierBy: Attribution;
  /** Co-owned PCT patents with China 2011-2020 (paper A, figure 10: 2593 in all); null = not in the paper. */
  readonly coOwnedPatents: number | null;
  readonly strategy: StrategyId;
  /** Paper A, section 5.1 names seven states; the others are the platform's default. */
  readonly strategyBy: Attribution;
}

const profile = (
  tier: Tier,
  coOwnedPatents: number | null,
  strategy: StrategyId,
  strategyBy: Attribution = "paper",
): AseanProfile => ({
  tier,
  tierBy: coOwnedPatents === null ? "platform" : "paper",
  coOwnedPatents,
  strategy,
  strategyBy,
});

/** Tiers of paper A, figure 10, and strategies of its section 5.1. Timor-Leste joined ASEAN in October 2025. */
export const aseanProfiles: Readonly<Record<AseanCountry, AseanProfile>> = {
  SG: profile(1, 2022, "frontier"),
  MY: profile(2, 253, "market"),
  VN: profile(2, 93, "market"),
  ID: profile(2, 88, "market"),
  TH: profile(2, 66, "market"),
  PH: profile(2, 48, "market", "platform"),
  MM: profile(3, 14, "livelihood"),
  LA: profile(3, 5, "livelihood"),
  KH: profile(3, 2, "livelihood"),
  BN: profile(3, 2, "livelihood", "platform"),
  TL: profile(3, null, "livelihood", "platform"),
};

export const aseanCountries = countries.filter(
  (country): country is AseanCountry => country !== "CN",
);

export const isAsean = (country: Country): country is AseanCountry => country !== "CN";

/** The tier of a country; null for China, which stands on the other side. */
export const tierOf = (country: Country): Tier | null =>
  isAsean(country) ? aseanProfiles[country].tier : null;

export const tiers: readonly Tier[] = [1, 2, 3];
