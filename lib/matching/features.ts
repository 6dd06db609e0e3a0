import type { Language } from "@/lib/taxonomy/languages";
import { type Thesaurus, thesaurus } from "@/lib/text/thesaurus/thesaurus";
import type { Profile } from "./model";

/** The ways in which texts meet: language-free concepts, words of one language, words over English. */
export const families = ["concept", "word", "bridge"] as const;
export type Family = (typeof families)[number];

/** Something a listing speaks of, with how often; keys of different families never coincide. */
export interface Feature {
  readonly key: string;
  readonly family: Family;
  readonly count: number;
}

export const conceptKey = (concept: string): string => `c:${concept}`;

/**
 * The concepts of a profile together with the broader ones that they imply. `discount` (0-1) is what a
 * concept counts one step up, so that two kinds of pump meet a little in "pump".
 */
function conceptFeatures(profile: Profile, discount: number, source: Thesaurus): Feature[] {
  const counts = new Map<string, number>();
  const add = (id: string, count: number): void => {
    counts.set(id, (counts.get(id) ?? 0) + count);
  };
  for (const { key, count } of profile.concepts) {
    add(key, count);
    for (const [step, broader] of source.broaderOf(key).entries()) {
      add(broader, count * discount ** (step + 1));
    }
  }
  return Array.from(counts, ([id, count]) => ({ key: conceptKey(id), family: "concept", count }));
}

/** Everything a listing speaks of, broader concepts included. */
export function featuresOf(
  profile: Profile,
  discount: number,
  source: Thesaurus = thesaurus(),
): Feature[] {
  return [
    ...conceptFeatures(profile, discount, source),
    ...profile.words.map(({ key, count }): Feature => ({ key, family: "word", count })),
    ...profile.bridge.map(({ key, count }): Feature => ({ key, family: "bridge", count })),
  ];
}

/** The sum of the counts of a family: the length of a text as that family sees it. */
export function lengthOf(profile: Profile, family: Family): number {
  const features = { concept: profile.concepts, word: profile.words, bridge: profile.bridge }[
    family
  ];
  return features.reduce((sum, { count }) => sum + count, 0);
}

/** The languages whose Latin words share one word space with a language's (see `lib/text/words`). */
export function spaceOf(key: string): string {
  return key.slice(0, key.indexOf(":"));
}

/** The word space in which a language's own words are counted. */
export function wordSpaceOf(lang: Language): string {
  if (lang === "id") return "ms";
  return lang === "fil" ? "en" : lang;
}
