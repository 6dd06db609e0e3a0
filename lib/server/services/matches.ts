import "server-only";
import { authorise, may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import type { IpcSuggestionView } from "@/lib/action-state";
import type { Locale } from "@/lib/account/model";
import type { MatchBody } from "@/lib/listing/api";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import type { MatchSubject } from "@/lib/matching/model";
import type { IpcSuggestion } from "@/lib/matching/suggest-ipc";
import type { PostedListing } from "@/lib/listing/store";
import { weightsInForce } from "@/lib/matches/versions";
import { matchView, orderedMatches, pairView } from "@/lib/matches/present";
import { printReport, type ReportTarget } from "@/lib/matches/report";
import type { MatchOf } from "@/lib/matches/store";
import { subjectOf, subjectOfText } from "@/lib/matches/subject";
import type { MatchView, OwnMatchesView, PairView } from "@/lib/matches/view";
import { ok } from "@/lib/shared/result";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";
import { reasonTexts } from "../reason-texts";
import type { Context } from "./context";
import { findSubclasses } from "./find-ipc";
import { underReview } from "./review";

interface Options {
  readonly limit: number;
  /** Off: the country part's points become open. */
  readonly country: boolean;
  readonly locale: Locale;
}

/** As many as the match table keeps of a listing. */
const kept = 100;
const bestOfOwn = 3;

/** How many must be read to show so many: the stored order is the shown one, unless the country part is off. */
const toRead = ({ limit, country }: Options): number => (country ? limit : kept);

function views(
  context: Context,
  found: readonly MatchOf[],
  options: Options,
): readonly MatchView[] {
  const text = reasonTexts(options.locale);
  return orderedMatches(found, options)
    .slice(0, options.limit)
    .map((match) => matchView(context.act.actor, match, text));
}

/** The stored matches of a published listing; null where the listing is not for this reader. */
async function matches(
  context: Context,
  id: string,
  options: Options,
): Promise<readonly MatchView[] | null> {
  const { ports, act } = context;
  const posted = await context.posted(id);
  const listing = authorise(act.actor, "match.read", posted?.listing ?? null);
  if (listing === null) return null;
  if (listing.status !== "published") return [];
  return views(context, await ports.matches.of(listing.kind, id, toRead(options)), options);
}

/** A need and an offer side by side; null where they do not match or one of them is not for this reader. */
async function pair(
  { ports, posted, act: { actor } }: Context,
  ids: { readonly needId: string; readonly offerId: string },
  { country, locale }: Omit<Options, "limit">,
): Promise<PairView | null> {
  const [need, offer, match] = await Promise.all([
    posted(ids.needId),
    posted(ids.offerId),
    ports.matches.pair(ids.needId, ids.offerId),
  ]);
  const isShown = [need, offer].every(
    (side) => authorise(actor, "match.read_pair", side?.listing ?? null) !== null,
  );
  if (!isShown || need === null || offer === null || match === null) return null;
  const [asWanted] = orderedMatches([{ match, other: offer }], { country });
  const sides = { match: asWanted?.match ?? match, need, offer };
  return pairView(actor, sides, reasonTexts(locale), (id) => thesaurus().label(id, locale));
}

async function ownMatches(
  context: Context,
  options: Omit<Options, "limit">,
): Promise<readonly OwnMatchesView[] | null> {
  const { ports, act } = context;
  if (!isMember(act.actor) || !may(act.actor, "match.list_own")) return null;
  if (act.actor.organisationId === null) return [];
  const listings = await ports.listings.ofOrganisation(act.actor.organisationId);
  const published = listings.filter(({ status }) => status === "published");
  const shown = { ...options, limit: bestOfOwn };
  return Promise.all(
    published.map(async ({ id, kind, content }) => ({
      listing: { id, kind, lang: content.lang, title: content.title },
      matches: views(context, await ports.matches.of(kind, id, toRead(shown)), shown),
    })),
  );
}

/** The matches that a listing would have if it were published as it stands; nothing is written. */
async function preview(
  context: Context,
  subject: MatchSubject,
  options: Options,
): Promise<readonly MatchView[]> {
  const { ports, act } = context;
  const found = await ports.matcher.top(subject, kept, act.now);
  const others = await ports.listings.byIds(found.map(({ otherId }) => otherId));
  const byId = new Map<string, PostedListing>(others.map((posted) => [posted.listing.id, posted]));
  const rows = found.flatMap(({ match, otherId }) => {
    const other = byId.get(otherId);
    return other?.listing.status === "published" ? [{ match, other }] : [];
  });
  return views(context, rows, options);
}

async function reviewMatches(
  context: Context,
  id: string,
  locale: Locale,
): Promise<readonly MatchView[] | null> {
  const posted = await context.ports.listings.byId(id);
  const listing = authorise(context.act.actor, "review.read", posted?.listing ?? null);
  const options = { limit: bestOfOwn, country: true, locale };
  return listing === null ? null : preview(context, subjectOf(underReview(listing)), options);
}

/** Suggestions with the titles of their subclasses in the reader's language. */
const titled = (found: readonly IpcSuggestion[], locale: Locale): readonly IpcSuggestionView[] =>
  found.map((one) => ({ ...one, title: ipcTitle(locale, one.code) }));

/** Matches and what the engine reads from a text. */
export const matchServices = (context: Context) => ({
  matches: (id: string, options: Options) => matches(context, id, options),
  pair: (
    ids: { readonly needId: string; readonly offerId: string },
    options: Omit<Options, "limit">,
  ) => pair(context, ids, options),
  /** The report of a pair as a PDF. */
  pairPdf: (target: ReportTarget) =>
    printReport(
      context.act,
      {
        ...context.ports,
        admit: async () => (await context.ports.printThrottle.hit(context.network)) === 0,
      },
      target,
    ),
  myMatches: (options: Omit<Options, "limit">) => ownMatches(context, options),
  /** The matches of a text that nobody has posted. */
  matchText: (body: MatchBody, locale: Locale) =>
    preview(context, subjectOfText(body), { limit: body.limit, country: true, locale }),
  reviewMatches: (id: string, locale: Locale) => reviewMatches(context, id, locale),
  /** The subclasses that a text seems to belong to. */
  suggestIpc: async (
    input: Parameters<typeof context.ports.matcher.suggestIpc>[0],
    locale: Locale,
  ) => ok(titled(await context.ports.matcher.suggestIpc(input), locale)),
  /** The subclasses whose code or title has the words. */
  findIpc: async (words: string, locale: Locale) => ok(titled(findSubclasses(words), locale)),
  /** Everything that weighs, for the page that explains the score. */
  method: () => weightsInForce,
});
