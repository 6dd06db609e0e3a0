import type { Facts, Field, SearchDocument } from "./model";

/** A listing's place in the index: a small number, given once and kept. */
export type Place = number;

/** What became of a listing: its document, or null where it is no longer to be found. */
export interface SearchChange {
  readonly listingId: string;
  readonly document: SearchDocument | null;
}

/** What the index knows of a listing; `seq` grows with every change. */
export interface SearchEntry {
  readonly seq: number;
  readonly place: Place;
  readonly listingId: string;
  readonly facts: Facts | null;
}

/** Ways to say one thing: any of them will do, and of each all tokens are needed. "x:wo*" is a beginning. */
export type Alternatives = readonly (readonly string[])[];

/**
 * The full-text index. It differs by engine, so every engine's implementation passes the same contract
 * suite; the tokens are made by `tokens.ts` and mean nothing to it.
 */
export interface SearchStore {
  /** Writes documents over what was there. */
  readonly put: (changes: readonly SearchChange[]) => Promise<void>;
  /** Changes after a number, in their order. */
  readonly since: (seq: number, limit: number) => Promise<readonly SearchEntry[]>;
  /** The places of the documents that have one of the alternatives, in any field or within some. */
  readonly places: (wanted: Alternatives, within?: readonly Field[]) => Promise<readonly Place[]>;
  /** Whether any document has a token. */
  readonly has: (token: string) => Promise<boolean>;
  /** The tokens that begin like this, in alphabetical order. */
  readonly tokens: (beginning: string, limit: number) => Promise<readonly string[]>;
}
