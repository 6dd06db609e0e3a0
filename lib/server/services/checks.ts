import "server-only";
import { mayWith, relationTo } from "@/lib/access/authorise";
import type { Listing } from "@/lib/listing/model";
import { cardView } from "@/lib/listing/present";
import type { DuplicateView, ListingChecksView, ListingWarning } from "@/lib/listing/view";
import { warningsOf } from "@/lib/listing/warnings";
import { subjectOf } from "@/lib/matches/subject";
import type { Profile } from "@/lib/matching/model";
import { profileOf, saysLittle } from "@/lib/matching/profile";
import { languageOf, scriptOf } from "@/lib/text/language";
import type { Context } from "./context";
import { underReview } from "./review";

/** What the checks read. */
interface CheckContext {
  readonly ports: Pick<Context["ports"], "listings" | "matcher">;
  readonly act: Context["act"];
}

/** As many possible duplicates as a reader looks at. */
const mostDuplicates = 3;

/** Published ones only, as this reader sees any published listing: an anonymous owner stays unnamed. */
async function duplicatesOf(
  { ports, act: { actor } }: CheckContext,
  profile: Profile,
): Promise<readonly DuplicateView[]> {
  const alike = await ports.matcher.alike(profile);
  const nearest = alike.slice(0, mostDuplicates).map(({ id }) => id);
  const found = await ports.listings.byIds(nearest);
  return nearest.flatMap((id) => {
    const posted = found.find((other) => other.listing.id === id);
    if (posted?.listing.status !== "published") return [];
    const own = relationTo(actor, posted.listing.organisationId) === "own";
    return [{ listing: cardView(actor, posted), own }];
  });
}

/** So many Latin letters are no mere abbreviations, which texts of every script have. */
const leastLatin = 30;

/** Whether the texts are plainly in another script than the language they are said to be in. */
function scriptWarnings({
  kind,
  content,
}: Pick<Listing, "kind" | "content">): readonly ListingWarning[] {
  const { lang: chosen, title, summary, description, advantages, specification } = content;
  const own = kind === "offer" ? [advantages] : Object.values(specification);
  const text = [title, summary, description, ...own].join("\n");
  if (languageOf(text, chosen) === chosen) return [];
  const written = scriptOf(text);
  const isPlain = written !== null || (text.match(/\p{Script=Latin}/gu) ?? []).length >= leastLatin;
  return isPlain ? [{ code: "other_script", written, chosen }] : [];
}

/** Warnings and possible duplicates of a content, with the profile that was made of it. */
export async function checksOfContent(
  context: CheckContext,
  listing: Pick<Listing, "kind" | "content">,
  { organisation, profile }: { organisation: string | null; profile: Profile },
): Promise<ListingChecksView> {
  const thin: readonly ListingWarning[] =
    listing.content.description !== "" && saysLittle(profile) ? [{ code: "thin" }] : [];
  return {
    warnings: [...scriptWarnings(listing), ...warningsOf(listing, organisation), ...thin],
    duplicates: await duplicatesOf(context, profile),
  };
}

/** Warnings and possible duplicates of what waits, or of the content; null for whom it does not concern. */
export async function checksOf(
  context: CheckContext,
  id: string,
): Promise<ListingChecksView | null> {
  const posted = await context.ports.listings.byId(id);
  if (posted === null) return null;
  if (!mayWith(context.act.actor, "listing.see_identity", posted.listing)) return null;
  const listing = underReview(posted.listing);
  const profile = profileOf(subjectOf(listing));
  const organisation = posted.organisation?.name ?? null;
  return checksOfContent(context, listing, { organisation, profile });
}

/** What is to be looked at before a listing is published. */
export const checkServices = (context: Context) => ({
  checks: (id: string) => checksOf(context, id),
});
