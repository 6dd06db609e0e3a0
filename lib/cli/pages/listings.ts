import { contentSchema } from "@/lib/listing/content";
import { limits } from "@/lib/listing/limits";
import type { Listing, ListingKind } from "@/lib/listing/model";
import type { PostedListing } from "@/lib/listing/store";
import type { Organisation } from "@/lib/organisation/model";
import { documentOf, type PlaceNames } from "@/lib/search/document";
import type { SearchDocument } from "@/lib/search/model";
import { newId } from "@/lib/shared/ids";
import { type Country, aseanCountries } from "@/lib/taxonomy/countries";
import { ipcEntries } from "@/lib/taxonomy/ipc";
import { type Language, languages } from "@/lib/taxonomy/languages";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import { provinces } from "@/lib/taxonomy/provinces";
import { trls } from "@/lib/taxonomy/stages";
import { supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import { type Random, randomOf } from "../bench/random";
import { aName, aSentence, aTerm, type Piece, textOf, tokensOf } from "./pieces";

const listingsAnOrganisation = 5;
const sentencesAText = 5;
const mostListed = 3;
const unknownShare = 0.1;
const anonymousShare = 0.03;
const deadlineShare = 0.2;
const chinaShare = 0.5;
const dayMs = 86_400_000;
/** Listings were published one after the other, so far apart. */
const apartMs = 60_000;
const mostDaysAhead = 400;
/** The first listings speak of few things, so that each has some ten matches among them. */
export const alikeListings = 160;

const subclasses = ipcEntries.filter(({ level }) => level === "subclass").map(({ code }) => code);

/** What a country's posters write in; the rest write English. */
const spokenIn: Readonly<Record<Country, Language>> = {
  CN: "zh",
  VN: "vi",
  ID: "id",
  MY: "ms",
  TH: "th",
  PH: "fil",
  KH: "km",
  LA: "lo",
  MM: "my",
  SG: "en",
  BN: "ms",
  TL: "en",
};
const ownLanguageShare = 0.8;

const countryOf = (random: Random): Country =>
  random.unit() < chinaShare ? "CN" : random.oneOf(aseanCountries);

const idOf = (kind: "listing" | "organisation", random: Random): string =>
  newId(kind, (length) => Uint8Array.from({ length }, () => random.below(32)));

/** The nth organisation. */
export function generatedOrganisation(number: number, now: number): Organisation {
  const random = randomOf(0x2000_0000 + number);
  const country = countryOf(random);
  return {
    id: idOf("organisation", random),
    name: `${textOf([aName(random), aName(random)])} ${random.oneOf(["Institute", "University", "Works"])}`,
    country,
    province: country === "CN" ? random.oneOf(provinces) : null,
    kind: random.oneOf(organisationKinds),
    size: random.oneOf(organisationSizes),
    about: "",
    isDemo: false,
    createdAt: now,
  };
}

/** The number of the organisation that posts the nth listing. */
export const posterOf = (number: number): number => Math.floor(number / listingsAnOrganisation);

/** A listing with all that is kept of it. */
export interface Generated {
  readonly posted: PostedListing;
  readonly document: SearchDocument;
}

interface Texts {
  readonly lang: Language;
  readonly title: readonly Piece[];
  readonly summary: readonly Piece[];
  readonly body: readonly Piece[];
}

function textsOf(random: Random, country: Country | null, ofFew: boolean): Texts {
  const own = country === null ? "en" : spokenIn[country];
  const lang = random.unit() < ownLanguageShare ? own : random.oneOf(languages);
  const manner = { lang, ofFew };
  const body = Array.from({ length: sentencesAText }, () => aSentence(random, manner)).flat();
  const title = [aTerm(random, manner), aName(random), aTerm(random, manner)];
  return { lang, title, summary: [aTerm(random, manner), aName(random), ...title], body };
}

function contentOf(random: Random, texts: Texts, now: number) {
  const ahead = random.below(mostDaysAhead) * dayMs;
  return contentSchema.parse({
    lang: texts.lang,
    title: textOf(texts.title).slice(0, limits.title.max),
    summary: textOf(texts.summary).slice(0, limits.summary),
    description: textOf(texts.body).slice(0, limits.description),
    ipc: [random.oneOf(subclasses), ...random.someOf(subclasses, mostListed - 1)],
    trl: random.unit() < unknownShare ? null : random.oneOf(trls),
    ipStatus: "granted",
    transferWays: [random.oneOf(transferWays), ...random.someOf(transferWays, mostListed - 1)],
    support: random.someOf(supports, mostListed),
    exportControl: "free",
    deadline:
      random.unit() < deadlineShare ? new Date(now + ahead).toISOString().slice(0, 10) : null,
    anonymous: random.unit() < anonymousShare,
  });
}

/** The nth listing, published: offers and needs in turn. */
export function generatedListing(
  number: number,
  organisation: Organisation,
  placeNames: PlaceNames,
  now: number,
): Generated {
  const random = randomOf(number);
  const texts = textsOf(random, organisation.country, number < alikeListings);
  const { id: organisationId, country, province, kind, size } = organisation;
  const at = now - (number + 1) * apartMs;
  const listing: Listing = {
    id: idOf("listing", random),
    kind: (number % 2 === 0 ? "offer" : "need") satisfies ListingKind,
    status: "published",
    organisationId,
    authorId: null,
    origin: { country, province, organisationKind: kind, organisationSize: size },
    content: contentOf(random, texts, now),
    revision: null,
    external: { source: "bench", id: String(number) },
    incomplete: false,
    isDemo: false,
    createdAt: at,
    updatedAt: at,
    submittedAt: at,
    publishedAt: at,
    validUntil: now + mostDaysAhead * dayMs,
    renewedAt: null,
    endedAt: null,
    openForInterest: true,
    version: 0,
  };
  const posted = { listing, organisation };
  // The production's own document but for the texts, whose tokens the pieces bring along.
  const noTexts = { title: "", summary: "", description: "", advantages: "" };
  const bare = { ...listing, content: { ...listing.content, ...noTexts } };
  const { facts, tokens } = documentOf({ listing: bare, organisation }, placeNames);
  return {
    posted,
    document: {
      facts,
      tokens: {
        ...tokens,
        title: tokensOf(texts.title),
        summary: tokensOf(texts.summary),
        body: tokensOf(texts.body),
      },
    },
  };
}
