import "server-only";
import { may, mayWith } from "@/lib/access/authorise";
import { cardView } from "@/lib/listing/present";
import type { PostedListing } from "@/lib/listing/store";
import type { ListingCardView } from "@/lib/listing/view";
import { warningsOf } from "@/lib/listing/warnings";
import type { TranslationTarget } from "@/lib/translation/change";
import { translationView } from "@/lib/translation/present";
import { removeTranslation } from "@/lib/translation/remove";
import { saveTranslation, type SaveTranslationInput } from "@/lib/translation/save";
import type { TranslationView } from "@/lib/translation/view";
import { verifyTranslation } from "@/lib/translation/verify";
import type { Context } from "./context";

/** As many translations as wait on a curator's desk at once. */
const mostUnverified = 20;

async function viewsOf({ ports, act }: Context, { listing }: PostedListing) {
  const found = await ports.translations.ofListing(listing.id);
  // A source that was rewritten in another language may have met one of its translations.
  const others = found.filter(({ lang }) => lang !== listing.content.lang);
  return others.map((translation) => translationView(act.actor, listing, translation));
}

/** The translations of a listing; null where it is not for this reader. */
async function translations(
  context: Context,
  id: string,
): Promise<readonly TranslationView[] | null> {
  const posted = await context.posted(id);
  if (posted === null || !mayWith(context.act.actor, "listing.read", posted.listing)) return null;
  return viewsOf(context, posted);
}

/** The desk of whoever translates: the source, what is there, and what is to be looked at in it. */
async function translationDesk(context: Context, id: string) {
  const posted = await context.ports.listings.byId(id);
  if (posted === null || !mayWith(context.act.actor, "translation.edit", posted.listing)) {
    return null;
  }
  const { listing, organisation } = posted;
  const views = await viewsOf(context, posted);
  const warnings = views.flatMap(({ lang, texts }) => {
    const translated = { ...listing, content: { ...listing.content, ...texts, lang } };
    const named = warningsOf(translated, organisation?.name ?? null);
    return named.filter((warning) => "field" in warning);
  });
  return {
    id: listing.id,
    kind: listing.kind,
    source: listing.content,
    translations: views,
    warnings,
  };
}

interface UnverifiedView {
  readonly listing: ListingCardView;
  readonly translation: TranslationView;
}

/** Translations of published listings that wait for a curator's word; null for everybody else. */
async function unverified(context: Context): Promise<readonly UnverifiedView[] | null> {
  const { ports, act } = context;
  if (!may(act.actor, "review.queue")) return null;
  const waiting = await ports.translations.unverified(mostUnverified);
  const posted = await ports.listings.byIds(waiting.map(({ listingId }) => listingId));
  return waiting.flatMap((translation) => {
    const one = posted.find(({ listing }) => listing.id === translation.listingId);
    if (one === undefined) return [];
    const view = translationView(act.actor, one.listing, translation);
    return [{ listing: cardView(act.actor, one), translation: view }];
  });
}

/** Listings in other languages. */
export const translationServices = (context: Context) => ({
  translations: (id: string) => translations(context, id),
  translationDesk: (id: string) => translationDesk(context, id),
  unverifiedTranslations: () => unverified(context),
  saveTranslation: (input: SaveTranslationInput) =>
    saveTranslation(context.act, context.ports, input),
  removeTranslation: (target: TranslationTarget) =>
    removeTranslation(context.act, context.ports, target),
  verifyTranslation: (target: TranslationTarget) =>
    verifyTranslation(context.act, context.ports, target),
});
