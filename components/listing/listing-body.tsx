import { useTranslations } from "next-intl";
import { ForeignText } from "@/components/ui/foreign-text";
import type { ListingView } from "@/lib/listing/view";
import { DetailSection } from "./detail-section";
import { IpcList } from "./ipc-list";
import {
  AudienceFacts,
  OriginFacts,
  ReadinessFacts,
  TimeFacts,
  TransferFacts,
} from "./listing-facts";

interface ListingBodyProps {
  readonly listing: ListingView;
}

const partsInOrder = ["material", "method", "performance", "product", "place"] as const;

function Specification({ listing: { specification, lang } }: ListingBodyProps) {
  const t = useTranslations("taxonomy.specificationParts");
  return (
    <dl className="space-y-4">
      {partsInOrder
        .filter((part) => specification[part] !== "")
        .map((part) => (
          <div key={part}>
            <dt className="text-sm text-ink-soft">{t(part)}</dt>
            <dd className="mt-0.5">
              <ForeignText lang={lang} text={specification[part]} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

function Fields({ listing: { ipc } }: ListingBodyProps) {
  const t = useTranslations();
  return (
    <div>
      <p className="text-sm text-ink-soft">{t("listing.facts.field")}</p>
      <div className="mt-1">
        {ipc.length === 0 ? t("common.notStated") : <IpcList codes={ipc} />}
      </div>
    </div>
  );
}

function hasBetter({ kind, advantages, specification }: ListingView): boolean {
  return kind === "offer"
    ? advantages !== ""
    : partsInOrder.some((part) => specification[part] !== "");
}

/** All that a listing says, in the order in which a reader asks: what, for whom, what is better, how ready, how, who, until when. */
export function ListingBody({ listing }: ListingBodyProps) {
  const t = useTranslations("listing.sections");
  const label = useTranslations("listing");
  const { kind, lang, summary, description, advantages } = listing;
  return (
    <div>
      <DetailSection id="what" title={t(`${kind}.what`)}>
        {summary === "" ? null : (
          <p lang={lang} className="max-w-measure text-lg">
            {summary}
          </p>
        )}
        {description === "" ? null : <ForeignText lang={lang} text={description} />}
        <Fields listing={listing} />
      </DetailSection>
      <DetailSection id="for" title={t(`${kind}.for`)}>
        <AudienceFacts listing={listing} />
      </DetailSection>
      {hasBetter(listing) ? (
        <DetailSection id="better" title={t(`${kind}.better`)}>
          {kind === "offer" ? (
            <ForeignText lang={lang} text={advantages} />
          ) : (
            <Specification listing={listing} />
          )}
        </DetailSection>
      ) : null}
      <DetailSection id="ready" title={t(`${kind}.ready`)}>
        <ReadinessFacts listing={listing} />
      </DetailSection>
      <DetailSection id="get" title={t(`${kind}.get`)}>
        <TransferFacts listing={listing} />
      </DetailSection>
      <DetailSection id="from" title={t(`${kind}.from`)}>
        <OriginFacts listing={listing} />
        {listing.anonymous ? (
          <p className="text-sm text-ink-soft">{label("anonymousNote")}</p>
        ) : null}
      </DetailSection>
      <DetailSection id="until" title={t(`${kind}.until`)}>
        <TimeFacts listing={listing} />
      </DetailSection>
    </div>
  );
}
