"use client";

import { useLocale, useTranslations } from "next-intl";
import { OrganisationName } from "@/components/listing/organisation-name";
import { AppLink } from "@/components/ui/app-link";
import { countryName } from "@/lib/i18n/names";
import type { ListingKind } from "@/lib/listing/model";
import type { PartnersView, PartnerView } from "@/lib/matches/view";

function Partner({ partner: { listing, score, open } }: { readonly partner: PartnerView }) {
  const t = useTranslations("writing.partners");
  const locale = useLocale();
  return (
    <li className="border-t border-line pt-3">
      <AppLink href={`/listings/${listing.id}`} target="_blank" lang={listing.lang}>
        {listing.title}
      </AppLink>
      <p className="mt-1 text-sm text-ink-soft">
        <OrganisationName listing={listing} />
        {listing.country === null ? null : ` · ${countryName(locale, listing.country)}`}
      </p>
      <p className="text-sm">
        <span className="font-semibold text-accent tabular-nums">{t("score", { score })}</span>
        {open === 0 ? null : <span className="ml-2 text-ink-soft">{t("open", { open })}</span>}
      </p>
    </li>
  );
}

interface PartnerPreviewProps {
  readonly kind: ListingKind;
  /** Null where too little is written to look. */
  readonly partners: PartnersView | null;
}

/** As many as are looked for; there may be more. */
const mostCounted = 100;

function useSummary({ kind, partners }: PartnerPreviewProps): string {
  const t = useTranslations("writing.partners");
  if (partners === null) return t("unasked");
  const { count, well } = partners;
  if (count === 0) return t(`none.${kind}`);
  const key = count < mostCounted ? "count" : "many";
  return t(`${key}.${kind}`, { count, well: well.count, from: well.from });
}

/** How many and which listings a form would meet; what changes is read out in one sentence. */
export function PartnerPreview(props: PartnerPreviewProps) {
  const { kind, partners } = props;
  const t = useTranslations("writing.partners");
  const summary = useSummary(props);
  return (
    <section aria-labelledby="partners-title">
      <h3 id="partners-title" className="font-semibold">
        {t(`title.${kind}`)}
      </h3>
      <p role="status" className="mt-1 text-sm">
        {summary}
      </p>
      {partners === null || partners.best.length === 0 ? null : (
        <ol className="mt-3 space-y-3">
          {partners.best.map((partner) => (
            <Partner key={partner.listing.id} partner={partner} />
          ))}
        </ol>
      )}
    </section>
  );
}
