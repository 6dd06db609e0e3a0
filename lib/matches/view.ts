import type { JobStanding } from "@/lib/jobs/view";
import type {
  ListingCardView,
  ListingChecksView,
  ListingView,
  StrengthView,
} from "@/lib/listing/view";

export const parts = ["topic", "field", "country", "stage", "transfer"] as const;
export type PartName = (typeof parts)[number];

/** A part of the score in whole points. `open` of its points are unknown; `known` is false where all are. */
export interface PartView {
  readonly part: PartName;
  readonly points: number;
  readonly max: number;
  readonly open: number;
  readonly known: boolean;
}

/** A match as a reader sees it: the other side, the score, and why. Parts sum to the score. */
export interface MatchView {
  readonly listing: ListingCardView;
  readonly score: number;
  readonly open: number;
  readonly parts: readonly PartView[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

/** What both sides speak of, each in its own words; `concept` is its name in the reader's language. */
export interface SharedView {
  /** From 1, the strongest first; it marks the words in both texts. */
  readonly number: number;
  readonly need: string;
  readonly offer: string;
  readonly concept: string | null;
}

/** A match with both sides in full, to be read side by side. */
export interface PairView extends Omit<MatchView, "listing"> {
  readonly need: ListingView;
  readonly offer: ListingView;
  readonly shared: readonly SharedView[];
  /** By which weights and when the score was made; milliseconds since 1970. */
  readonly weightsVersion: string;
  readonly computedAt: number;
}

/** The matches of one's own listing, for "my matches". */
export interface OwnMatchesView {
  readonly listing: {
    readonly id: string;
    readonly kind: "offer" | "need";
    readonly lang: string;
    readonly title: string;
  };
  readonly matches: readonly MatchView[];
}

/** A listing that a form would meet as it stands. */
export interface PartnerView {
  readonly listing: Pick<
    ListingCardView,
    "id" | "lang" | "title" | "anonymous" | "organisation" | "country"
  >;
  readonly score: number;
  readonly open: number;
}

/** The listings that a form would meet as it stands. */
export interface PartnersView {
  /** How many there are, a hundred at most. */
  readonly count: number;
  /** How many of them are well met: with at least `from` points. */
  readonly well: { readonly count: number; readonly from: number };
  readonly best: readonly PartnerView[];
}

/** What the writer of a listing is told of it as it stands. */
export interface FeedbackView extends ListingChecksView {
  readonly strength: StrengthView;
  /** Null where nobody has looked, or too little is written. */
  readonly partners: PartnersView | null;
}

/** Of what matches are made. */
export interface MatchVersionsView {
  readonly profiles: string;
  readonly weights: string;
}

/** A run that matches everything anew. Times in milliseconds since 1970. */
export interface RematchView {
  readonly id: string;
  readonly state: JobStanding;
  readonly askedAt: number;
  /** What follows is null before the first sign of life, and for runs of an older program. */
  readonly began: number | null;
  readonly phase: "index" | "profiles" | "need" | "offer" | null;
  readonly versions: MatchVersionsView | null;
  readonly done: number | null;
  readonly total: number | null;
  /** At the measured pace, in ms; null where it does not run, or there is no pace yet. */
  readonly remainingMs: number | null;
  /** When it was stopped, done or given up. */
  readonly endedAt: number | null;
  /** What went wrong at last, in the program's own words. */
  readonly error: string | null;
}
