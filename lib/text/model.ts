import type { Language } from "@/lib/taxonomy/languages";
import type { Fact } from "./facts/model";

/** A part of a listing's text. A word in it counts `weight` times (the title more than the rest). */
export interface TextField {
  readonly text: string;
  readonly weight: number;
}

/** A place where a text speaks of a concept. */
export interface Mention {
  readonly concept: string;
  /** Index of the field. */
  readonly field: number;
  /** Span of the author's text, [start, end) in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The words as written. */
  readonly said: string;
  /** How surely the words mean the concept, above 0 and at most 1. */
  readonly certainty: number;
  /** "without …", 无需…: named, but as what is not wanted or not used. */
  readonly negated: boolean;
}

/** A word of a text: `key` is its word space and stem ("en:membran"), `count` weighted by field. */
export interface WordCount {
  readonly key: string;
  readonly count: number;
  /** The word as written; for the bridge the surest of several, "" where none is sure enough to be shown. */
  readonly said: string;
}

/** What the words of a listing say, before anything is known of other listings. */
export interface Analysis {
  /** By script, else what the poster said. */
  readonly lang: Language;
  readonly mentions: readonly Mention[];
  readonly words: readonly WordCount[];
  /** English stems that its words stand for ("b:membran"); empty for English. */
  readonly bridge: readonly WordCount[];
  /** The quantities that it states, in the order of the text; the first of many. */
  readonly facts: readonly Fact[];
}
