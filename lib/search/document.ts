import { type ListingContent, specificationParts } from "@/lib/listing/content";
import type { Listing } from "@/lib/listing/model";
import type { PostedListing } from "@/lib/listing/store";
import { ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import type { Facts, SearchDocument } from "./model";
import { letterTokens, soundTokens, textTokens, token } from "./tokens";

/** The names by which people look for a country, or for a province of China. */
export type PlaceNames = (place: Listing["origin"]) => readonly string[];

const bodyOf = ({ description, advantages, specification }: ListingContent): string =>
  [description, advantages, ...specificationParts.map((part) => specification[part])].join("\n");

const codesOf = (content: ListingContent): readonly string[] =>
  content.ipc.flatMap((code) => [code, ipcClassOf(code), ipcSectionOf(code)]);

/** Who posts it. Nothing of an anonymous listing leads to its organisation: neither name nor province. */
const posterOf = ({ listing, organisation }: PostedListing): Facts["organisation"] =>
  listing.content.anonymous || organisation === null
    ? null
    : { id: organisation.id, name: organisation.name };

function nameTokens(posted: PostedListing, placeNames: PlaceNames): readonly string[] {
  const { content, origin } = posted.listing;
  const place = content.anonymous ? { ...origin, province: null } : origin;
  const name = posterOf(posted)?.name ?? "";
  return [
    ...letterTokens([name, ...placeNames(place)].join("\n")),
    ...soundTokens(name),
    ...codesOf(content).map(token.code),
  ];
}

const distinct = (tokens: readonly string[]): readonly string[] => [...new Set(tokens)];

/** The prepared form of a published listing. Pure: the same listing always gives the same document. */
export function documentOf(posted: PostedListing, placeNames: PlaceNames): SearchDocument {
  const { content, kind, origin, publishedAt } = posted.listing;
  const { lang, title, summary } = content;
  return {
    facts: {
      kind,
      lang,
      country: origin.country,
      ipc: content.ipc,
      ways: content.transferWays,
      trl: content.trl,
      deadline: content.deadline,
      publishedAt: publishedAt ?? 0,
      organisation: posterOf(posted),
    },
    tokens: {
      title: distinct([...textTokens(title, lang), ...soundTokens(title)]),
      names: distinct(nameTokens(posted, placeNames)),
      summary: distinct(textTokens(summary, lang)),
      body: distinct(textTokens(bodyOf(content), lang)),
    },
  };
}
