import "server-only";
import { may } from "@/lib/access/authorise";
import { isMember } from "@/lib/access/model";
import type { IpcSuggestionView } from "@/lib/action-state";
import type { Locale } from "@/lib/account/model";
import { notFound, type VerbError } from "@/lib/forms/outcome";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { autosaveListing } from "@/lib/listing/autosave";
import { type ListingContent, specificationParts } from "@/lib/listing/content";
import type { ListingKind } from "@/lib/listing/model";
import { cardView } from "@/lib/listing/present";
import type { SaveInput } from "@/lib/listing/save";
import { strengthOf } from "@/lib/listing/strength";
import { weightsInForce } from "@/lib/matches/versions";
import { subjectOf } from "@/lib/matches/subject";
import type { FeedbackView, PartnersView } from "@/lib/matches/view";
import type { Profile } from "@/lib/matching/model";
import { profileOf } from "@/lib/matching/profile";
import type { Organisation } from "@/lib/organisation/model";
import { fail, ok, type Result } from "@/lib/shared/result";
import { checksOfContent } from "./checks";
import type { Context } from "./context";

/** What stands in a form that nobody has saved. */
export interface DraftInput {
  /** Null for a new listing. */
  readonly id: string | null;
  readonly kind: ListingKind;
  readonly content: ListingContent;
}

/** What the writer of a listing is told of it, and the subclasses that its text speaks for. */
interface Feedback {
  readonly feedback: FeedbackView;
  readonly ipc: readonly IpcSuggestionView[];
}

/** As many as the match table would keep. */
const mostPartners = 100;
const bestPartners = 5;
/** From half of all points on a match has a common subject and little that speaks against it. */
const wellMetFrom = 50;
/** Shorter texts name no subject yet: what they would meet is chance. */
const leastText = { zh: 12, other: 30 } as const;

const textOf = ({ summary, description, advantages, specification }: ListingContent): string =>
  [summary, description, advantages, ...specificationParts.map((part) => specification[part])].join(
    "\n",
  );

function saysEnough(content: ListingContent): boolean {
  const least = leastText[content.lang === "zh" ? "zh" : "other"];
  return content.title.length + textOf(content).trim().length >= least;
}

function draftProfile({ id, kind, content }: DraftInput, organisation: Organisation): Profile {
  const { country, province, kind: organisationKind, size: organisationSize } = organisation;
  return profileOf(
    subjectOf({
      id: id ?? "",
      kind,
      content,
      organisationId: organisation.id,
      origin: { country, province, organisationKind, organisationSize },
      incomplete: false,
    }),
  );
}

async function partnersOf({ ports, act }: Context, profile: Profile): Promise<PartnersView> {
  const found = await ports.matcher.top(profile, mostPartners, act.now);
  const first = found.slice(0, bestPartners);
  const posted = await ports.listings.byIds(first.map(({ otherId }) => otherId));
  const best = first.flatMap(({ otherId, match: { total, open } }) => {
    const other = posted.find(({ listing }) => listing.id === otherId);
    if (other?.listing.status !== "published") return [];
    const { id, lang, title, anonymous, organisation, country } = cardView(act.actor, other);
    const listing = { id, lang, title, anonymous, organisation, country };
    return [{ listing, score: Math.round(total), open: Math.round(open) }];
  });
  const well = found.filter(({ match }) => match.total >= wellMetFrom).length;
  return { count: found.length, well: { count: well, from: wellMetFrom }, best };
}

async function feedback(
  context: Context,
  draft: DraftInput,
  locale: Locale,
): Promise<Result<Feedback, VerbError>> {
  const { ports, act } = context;
  const { actor } = act;
  if (!isMember(actor) || actor.organisationId === null || !may(actor, "listing.create")) {
    return fail(notFound);
  }
  const retryAfterMs = await ports.feedbackThrottle.hit(actor.personId);
  if (retryAfterMs > 0) return fail({ code: "slow_down", retryAfterMs });
  const organisation = await ports.organisations.byId(actor.organisationId);
  if (organisation === null) return fail(notFound);
  const { kind, content } = draft;
  const profile = draftProfile(draft, organisation);
  const { country, name } = organisation;
  const text = { lang: content.lang, title: content.title, text: textOf(content) };
  const isEnough = saysEnough(content);
  const suggested = isEnough ? await ports.matcher.suggestIpc(text) : [];
  return ok({
    feedback: {
      strength: strengthOf({ kind, content, country }, weightsInForce.points),
      partners: isEnough ? await partnersOf(context, profile) : null,
      ...(await checksOfContent(context, { kind, content }, { organisation: name, profile })),
    },
    ipc: suggested.map((one) => ({ ...one, title: ipcTitle(locale, one.code) })),
  });
}

/** While a listing is being written: keeping it, and saying what it would lead to. */
export const draftServices = (context: Context) => ({
  autosave: async (input: Omit<SaveInput, "submit">) => {
    const saved = await autosaveListing(context.act, context.ports, input);
    return saved.ok ? ok({ ...saved.value, at: context.act.now }) : saved;
  },
  feedback: (draft: DraftInput, locale: Locale) => feedback(context, draft, locale),
});
