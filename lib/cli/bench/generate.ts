import type { Profile, TextFeature } from "@/lib/matching/model";
import { stating } from "@/lib/matching/index/facts";
import { type Country, aseanCountries } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { ipcEntries } from "@/lib/taxonomy/ipc";
import { markets } from "@/lib/taxonomy/markets";
import { trls } from "@/lib/taxonomy/stages";
import { exportControls, supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { type Random, randomOf, zipf } from "./random";

/**
 * Zipf's law as fitted, by greatest likelihood, to the words and pairs of words that the text pipeline
 * reads from 3,400 texts of the sbir set (public abstracts of the SBIR programme): 825,892 of them, of
 * 249,773 kinds. Words alone (19,005 kinds) give 0.89.
 */
export const fitted = { exponent: 0.85, kinds: 250_000 } as const;
/** The same for the IPC subclasses of those texts. */
const fittedCodes = 1.025;

/** Different terms of a listing: at least, and by chance so many more. An sbir offer has 186 (median). */
const terms = { offer: { least: 120, more: 40 }, need: { least: 60, more: 40 } } as const;
const mostConcepts = 6;
const mostCodes = 3;
const mostWays = 3;
const mostListed = 2;
/** So many listings are of one organisation. */
const listingsAnOrganisation = 5;
/** The share of facts that are not stated, and of listings that look at some countries only. */
const unknownShare = 0.1;
const choosyShare = 0.05;
const deadlineShare = 0.1;
const chinaShare = 0.5;
/** Needs and offers are drawn from seeds that never meet. */
const needSeeds = 0x4000_0000;
/** The day on which the bench looks, and how far ahead deadlines lie. */
export const benchNow = 1_800_000_000_000;
const mostAhead = 3e10;

const subclasses = ipcEntries.filter(({ level }) => level === "subclass").map(({ code }) => code);
const shuffled = randomOf(7); // which subclass is how common must not follow the alphabet
const codes = subclasses
  .map((code) => [shuffled.unit(), code] as const)
  .sort(([a], [b]) => a - b)
  .map(([, code]) => code);
const concepts = thesaurus().concepts.map(({ id }) => id);

const drawTerm = zipf(fitted.kinds, fitted.exponent);
const drawCode = zipf(codes.length, fittedCodes);
const drawConcept = zipf(concepts.length, fitted.exponent);

/** Draws until there are so many different ones, and counts how often each came. */
function counted(count: number, draw: () => string): TextFeature[] {
  const counts = new Map<string, number>();
  while (counts.size < count) {
    const key = draw();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Array.from(counts, ([key, often]) => ({ key, count: often, said: "" }));
}

const maybe = <T>(random: Random, value: T): T | null =>
  random.unit() < unknownShare ? null : value;

function countryOf(random: Random): Country {
  return random.unit() < chinaShare ? "CN" : random.oneOf(aseanCountries);
}

function ipcOf(random: Random): Profile["ipc"] {
  const drawn = Array.from({ length: 1 + random.below(mostCodes) }, () => codes[drawCode(random)]);
  return [...new Set(drawn)].flatMap((code) =>
    code === undefined ? [] : [{ code, confidence: 1, declared: true }],
  );
}

/**
 * The nth offer or need of the bench: a profile as the text pipeline would make it, with every fact that
 * the score looks at. Terms are drawn independently of each other and of the field: no two listings are
 * near each other but by chance, so few are far enough ahead to end a search early.
 */
export function generated(kind: Profile["kind"], number: number): Profile {
  const random = randomOf(kind === "need" ? needSeeds + number : number);
  const { least, more } = terms[kind];
  const organisation = Math.floor(number / listingsAnOrganisation).toString(36);
  return stating(kind, {
    id: `lst_${kind === "need" ? "n" : "o"}${number.toString(36).padStart(11, "0")}`,
    words: counted(least + random.below(more + 1), () => `en:t${drawTerm(random).toString(36)}`),
    concepts: counted(random.below(mostConcepts + 1), () => concepts[drawConcept(random)] ?? ""),
    ipc: ipcOf(random),
    markets: random.someOf(markets, mostListed),
    organisationId: maybe(random, `org_${kind}_${organisation}`),
    country: maybe(random, countryOf(random)),
    trl: maybe(random, random.oneOf(trls)),
    transferWays: random.someOf(transferWays, mostWays),
    support: maybe(random, random.someOf(supports, supports.length)),
    targetCountries: random.unit() < choosyShare ? random.someOf(aseanCountries, mostWays) : [],
    goals: random.someOf(goals, mostListed),
    exportControl: maybe(random, random.oneOf(exportControls.filter((c) => c !== "prohibited"))),
    deadline: random.unit() < deadlineShare ? benchNow + random.below(mostAhead) : null,
  });
}

/** What a search engine for texts is given: each term as often as the listing says it, and the concepts. */
export const tokensOf = ({ words, concepts: named }: Profile): string[] =>
  [...words, ...named].flatMap(({ key, count }) =>
    Array.from<string>({ length: count }).fill(key.replace(/^en:/, "")),
  );

const sample = 1000;

/** What the generator draws, in one line, counted on a sample. */
export function termCounts(): string {
  const range = (kind: Profile["kind"]): string => {
    const counts = Array.from(
      { length: sample },
      (_, number) => generated(kind, number).words.length,
    ).sort((a, b) => a - b);
    const [least, median, most] = [counts[0], counts[sample / 2], counts[sample - 1]];
    return `${least} to ${most} (median ${median})`;
  };
  return (
    `Zipf exponent ${fitted.exponent} over ${fitted.kinds} terms, fitted to the sbir texts; ` +
    `distinct terms of an offer ${range("offer")}, of a query ${range("need")}`
  );
}
