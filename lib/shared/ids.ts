import { z } from "zod";

/**
 * Ids are text made by us and global, so that records of several centres can meet in one place:
 * a kind's prefix, an underscore and 20 characters of Crockford's base 32.
 */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const randomLength = 20; // 100 bits: no collision to reckon with among all centres
const prefixes = {
  person: "per",
  organisation: "org",
  listing: "lst",
  attachment: "att",
  decision: "dec",
  job: "job",
  session: "ses",
  link: "lnk",
  search: "sch",
} as const;

export type IdKind = keyof typeof prefixes;

/** A source of random bytes; the caller decides where they come from. */
export type RandomBytes = (length: number) => Uint8Array;

/** Makes a new id of a kind. */
export function newId(kind: IdKind, random: RandomBytes): string {
  const letters = Array.from(random(randomLength), (byte) => alphabet[byte % alphabet.length]);
  return `${prefixes[kind]}_${letters.join("")}`;
}

/** The schema of an id of a kind, for everything that comes from outside. */
export const idSchema = (kind: IdKind) =>
  z.string().regex(new RegExp(`^${prefixes[kind]}_[${alphabet}]{${randomLength}}$`));
