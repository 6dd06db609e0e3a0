import { spokenNames } from "@/lib/organisation/spoken-names";
import { type ListingContent, specificationParts } from "./content";
import type { Listing } from "./model";
import type { ListingWarning, ListingTextField } from "./view";

type Pattern = readonly [
  Exclude<ListingWarning["code"], "brief" | "no_figures" | "thin" | "other_script">,
  RegExp,
];

/** Office code and at least seven digits, or a Chinese patent's "ZL", or an international application. */
const patent =
  /\bPCT\/[A-Z]{2}\d{2,4}\/\d{5,6}\b|\bZL\s?\d[\d\s.]{7,16}[\dX]\b|\b(?:CN|US|EP|WO|JP|KR|VN|TH|ID|MY|PH|SG|KH|LA|MM|BN|DE|FR|GB|TW|HK)[\s-]?(?:\d[\s./-]?){6,15}\d\s?[A-Z]?\d?\b/gu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const webAddress =
  /\bhttps?:\/\/[^\s，。；）)]+|\bwww\.[\w.-]+|\b[\w-]+\.(?:com|org|net|edu|gov|ac|cn|vn|th|id|my|ph|sg|la|kh|mm|bn)(?:\.[a-z]{2})?\b/giu;
/** With a country code, or a Chinese mobile number, or a number with its area code. */
const phone =
  /(?<!\d)\+\d[\d\s()-]{7,17}\d(?!\d)|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{6,8}(?!\d)/gu;

const contact: readonly Pattern[] = [
  ["email", email],
  ["phone", phone],
];
const giveaway: readonly Pattern[] = [
  ["patent_number", patent],
  ["web_address", webAddress],
];

/** A description with less says little; a Chinese character says about as much as three letters. */
const leastDescription = { zh: 60, other: 180 } as const;

function textsOf({ kind, content }: Pick<Listing, "kind" | "content">) {
  const own: readonly (readonly [ListingTextField, string])[] =
    kind === "offer"
      ? [["advantages", content.advantages]]
      : specificationParts.map((part) => [`specification.${part}`, content.specification[part]]);
  return [
    ["title", content.title],
    ["summary", content.summary],
    ["description", content.description],
    ...own,
  ] as const;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
/** A name in Latin letters stands alone and keeps its capitals; other scripts have neither. */
const namePattern = (name: string): RegExp =>
  /\p{Script=Latin}/u.test(name)
    ? new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, "u")
    : new RegExp(escaped(name), "u");

function namesFound(
  field: ListingTextField,
  text: string,
  names: readonly string[],
): ListingWarning[] {
  const found = names.find((name) => namePattern(name).test(text));
  return found === undefined ? [] : [{ code: "names_organisation", field, found }];
}

function patternsFound(
  field: ListingTextField,
  text: string,
  patterns: readonly Pattern[],
): ListingWarning[] {
  // An address of mail holds a domain as well; it is said once.
  const withoutMail = text.replaceAll(email, " ");
  return patterns.flatMap(([code, pattern]) => {
    const found = (code === "email" ? text : withoutMail).match(pattern) ?? [];
    return [...new Set(found)].map((one) => ({ code, field, found: one.trim() }));
  });
}

/** Whether any text of a listing has a figure: what readers compare by. */
export const saysFigure = (listing: Pick<Listing, "kind" | "content">): boolean =>
  textsOf(listing).some(([, text]) => /\p{Nd}/u.test(text));

function vagueness(listing: Pick<Listing, "kind" | "content">): ListingWarning[] {
  const { lang, description }: ListingContent = listing.content;
  // What is missing altogether is a matter of the form.
  if (description === "") return [];
  const least = leastDescription[lang === "zh" ? "zh" : "other"];
  return [
    ...(description.length < least ? [{ code: "brief" } as const] : []),
    ...(saysFigure(listing) ? [] : [{ code: "no_figures" } as const]),
  ];
}

/** The warnings of a listing as its content stands; `organisation` is the name of whoever posts it, if known. */
export function warningsOf(
  listing: Pick<Listing, "kind" | "content">,
  organisation: string | null,
): readonly ListingWarning[] {
  const { anonymous } = listing.content;
  const names = anonymous && organisation !== null ? spokenNames(organisation) : [];
  const patterns = anonymous ? [...giveaway, ...contact] : contact;
  const found = textsOf(listing).flatMap(([field, text]) => [
    ...namesFound(field, text, names),
    ...patternsFound(field, text, patterns),
  ]);
  return [...found, ...vagueness(listing)];
}
