import type { Country } from "@/lib/taxonomy/countries";
import { type ListingContent, specificationParts } from "./content";
import { limits } from "./limits";
import type { ListingKind } from "./model";
import type { StrengthAid, StrengthView } from "./view";
import { saysFigure } from "./warnings";

/** The points that each part of the score can earn, as the weights in force have them; together 100. */
export type PartPoints = Readonly<
  Record<"topic" | "field" | "country" | "stage" | "transfer", number>
>;

interface Facts {
  readonly kind: ListingKind;
  readonly content: ListingContent;
  /** The organisation's. */
  readonly country: Country | null;
}

/** What of a part's points rests on something that the poster says. */
interface Share {
  readonly aid: StrengthAid;
  readonly part: keyof PartPoints;
  /** Of the part's points, 0-1; the shares of a part sum to 1. */
  readonly share: number;
}

/** A description as long as an abstract gives the topic enough to be found by; a Chinese character says about as much as three letters. */
const enough = { zh: 200, other: 600 } as const;

const said = (isSaid: boolean): number => (isSaid ? 1 : 0);
const lengthOf = ({ lang, description }: ListingContent): number =>
  Math.min(1, description.length / enough[lang === "zh" ? "zh" : "other"]);
const partsSaid = ({ specification }: ListingContent): number =>
  specificationParts.filter((part) => specification[part] !== "").length;

/** How much of an aid is there, 0-1. */
const fills: Readonly<Record<StrengthAid, (facts: Facts) => number>> = {
  title: ({ content }) => said(content.title.length >= limits.title.min),
  summary: ({ content }) => said(content.summary !== ""),
  description: ({ content }) => lengthOf(content),
  figures: (facts) => said(saysFigure(facts)),
  advantages: ({ content }) => said(content.advantages !== ""),
  specification: ({ content }) => partsSaid(content) / specificationParts.length,
  markets: ({ content }) => said(content.markets.length > 0),
  ipc: ({ content }) => said(content.ipc.length > 0),
  country: ({ country }) => said(country !== null),
  support: ({ content }) => said(content.support.length > 0),
  goals: ({ content }) => said(content.goals.length > 0),
  trl: ({ content }) => said(content.trl !== null),
  transferWays: ({ content }) => said(content.transferWays.length > 0),
};

const ninth = 1 / 9;
const sixth = 1 / 6;
const eighth = 1 / 8;

const topic = (own: StrengthAid): readonly Share[] => [
  { aid: "title", part: "topic", share: ninth },
  { aid: "summary", part: "topic", share: ninth },
  { aid: "description", part: "topic", share: 3 * ninth },
  { aid: "figures", part: "topic", share: ninth },
  { aid: own, part: "topic", share: 2 * ninth },
  { aid: "markets", part: "topic", share: ninth },
];
const field: Share = { aid: "ipc", part: "field", share: 1 };

/** Needs leave two things open without a loss: a least stage, and support that nobody wants. */
const shares: Readonly<Record<ListingKind, readonly Share[]>> = {
  offer: [
    ...topic("advantages"),
    field,
    { aid: "country", part: "country", share: 4 * sixth },
    { aid: "support", part: "country", share: sixth },
    { aid: "goals", part: "country", share: sixth },
    { aid: "trl", part: "stage", share: 1 },
    { aid: "transferWays", part: "transfer", share: 5 * eighth },
    { aid: "support", part: "transfer", share: 3 * eighth },
  ],
  need: [
    ...topic("specification"),
    field,
    { aid: "country", part: "country", share: 5 * sixth },
    { aid: "goals", part: "country", share: sixth },
    { aid: "country", part: "stage", share: 1 },
    { aid: "transferWays", part: "transfer", share: 1 },
  ],
};

/**
 * How much of what matching uses a listing says, 0-100, and what would add to it, the most first. Each thing
 * counts by the points that rest on it; nothing else than matching reads is in it.
 */
export function strengthOf(facts: Facts, points: PartPoints): StrengthView {
  const missing = new Map<StrengthAid, number>();
  let earned = 0;
  for (const { aid, part, share } of shares[facts.kind]) {
    const worth = points[part] * share;
    const fill = fills[aid](facts);
    earned += worth * fill;
    if (fill < 1) missing.set(aid, (missing.get(aid) ?? 0) + worth * (1 - fill));
  }
  const aids = [...missing].map(([aid, lost]) => ({ aid, points: Math.max(1, Math.round(lost)) }));
  const isComplete = aids.length === 0;
  return {
    percent: isComplete ? 100 : Math.min(99, Math.floor(earned)),
    aids: aids.sort((one, other) => other.points - one.points),
  };
}
