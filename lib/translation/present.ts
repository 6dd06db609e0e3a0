import { mayWith } from "@/lib/access/authorise";
import type { Actor } from "@/lib/access/model";
import { contentHash } from "@/lib/audit/chain";
import type { Listing } from "@/lib/listing/model";
import { sourceTexts, type Translation } from "./model";
import type { TranslationView } from "./view";

/** A translation as a reader of its listing sees it; who made or verified it stays inside. */
export function translationView(
  actor: Actor,
  listing: Listing,
  translation: Translation,
): TranslationView {
  const { lang, texts, origin, sourceHash, updatedAt, verifiedAt, version } = translation;
  return {
    lang,
    texts,
    mark: verifiedAt === null ? origin : "verified",
    outdated: sourceHash !== contentHash(sourceTexts(listing.content)),
    updatedAt,
    version,
    can: {
      edit: mayWith(actor, "translation.edit", listing),
      remove: mayWith(actor, "translation.remove", listing),
      verify: verifiedAt === null && mayWith(actor, "translation.verify", listing),
    },
  };
}
