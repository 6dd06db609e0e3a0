import { useTranslations } from "next-intl";
import { IpcList } from "@/components/listing/ipc-list";
import { ListingBadges } from "@/components/listing/listing-badges";
import { ListingSource, ListingTerms } from "@/components/listing/listing-card";
import { AppLink } from "@/components/ui/app-link";
import type { ListingView } from "@/lib/listing/view";
import type { NumberedWords } from "./highlight";
import { MarkedText, MarkedWords } from "./marked-text";

interface PairSideProps {
  readonly listing: ListingView;
  readonly words: readonly NumberedWords[];
}

interface Paragraph {
  readonly key: string;
  readonly title: string | null;
  readonly text: string;
}

const specificationParts = ["material", "method", "performance", "product", "place"] as const;

function useParagraphs({ kind, summary, description, advantages, specification }: ListingView) {
  const t = useTranslations("listing.sections");
  const partOf = useTranslations("taxonomy.specificationParts");
  const further: readonly Paragraph[] =
    kind === "offer"
      ? [{ key: "advantages", title: t("offer.better"), text: advantages }]
      : specificationParts.map((part) => ({
          key: part,
          title: partOf(part),
          text: specification[part],
        }));
  return [
    { key: "summary", title: null, text: summary },
    { key: "description", title: null, text: description },
    ...further,
  ].filter(({ text }) => text !== "");
}

/** One side of a match: what it says, with the words that meet the other side marked. */
export function PairSide({ listing, words }: PairSideProps) {
  const { id, lang, title, ipc } = listing;
  const t = useTranslations("listing.facts");
  return (
    <article aria-labelledby={`${id}-title`} className="min-w-0 space-y-4">
      <div className="space-y-2">
        <ListingBadges listing={listing} />
        <h3 id={`${id}-title`} className="text-lg leading-snug font-semibold text-balance">
          <AppLink href={`/listings/${id}`} lang={lang}>
            <MarkedWords text={title} words={words} />
          </AppLink>
        </h3>
        <ListingSource listing={listing} />
      </div>
      {useParagraphs(listing).map(({ key, title: heading, text }) => (
        <div key={key}>
          {heading === null ? null : <h4 className="text-sm text-ink-soft">{heading}</h4>}
          <MarkedText lang={lang} text={text} words={words} />
        </div>
      ))}
      {ipc.length === 0 ? null : (
        <div>
          <h4 className="mb-1 text-sm text-ink-soft">{t("field")}</h4>
          <IpcList codes={ipc} />
        </div>
      )}
      <ListingTerms listing={listing} />
    </article>
  );
}
