import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import type { DuplicateView, ListingChecksView, ListingWarning } from "@/lib/listing/view";
import { OrganisationName } from "./organisation-name";
import { Place } from "./place";
import { ScriptWarning } from "./script-warning";
import { useFieldName } from "./use-field-name";

interface ListingChecksProps {
  readonly checks: ListingChecksView;
  /** Whom the advice is for. */
  readonly reader: "poster" | "curator";
}

function Warning({ warning }: { readonly warning: ListingWarning }) {
  const t = useTranslations("checks.warnings");
  const fieldName = useFieldName();
  if (warning.code === "other_script") return <ScriptWarning warning={warning} />;
  return "field" in warning
    ? t(warning.code, { field: fieldName(warning.field), found: warning.found })
    : t(warning.code);
}

function Duplicate({ duplicate: { listing, own } }: { readonly duplicate: DuplicateView }) {
  const t = useTranslations("checks.duplicates");
  return (
    <>
      <AppLink href={`/listings/${listing.id}`} target="_blank" lang={listing.lang}>
        {listing.title}
      </AppLink>
      <span className="block text-sm text-ink-soft">
        {own ? t("own") : <OrganisationName listing={listing} />}
        {" · "}
        <Place country={listing.country} province={listing.province} />
      </span>
    </>
  );
}

/** What should be looked at before a listing is published: warnings, and listings that say nearly the same. */
export function ListingChecks({ checks: { warnings, duplicates }, reader }: ListingChecksProps) {
  const t = useTranslations("checks");
  return (
    <>
      {warnings.length === 0 ? null : (
        <Notice tone="warning" title={t("title")}>
          <p>{t(`lead.${reader}`)}</p>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {warnings.map((warning) => (
              <li key={JSON.stringify(warning)} className="wrap-anywhere">
                <Warning warning={warning} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {duplicates.length === 0 ? null : (
        <Notice tone="warning" title={t("duplicates.title", { count: duplicates.length })}>
          <p>{t(`duplicates.lead.${reader}`)}</p>
          <ul className="mt-2 space-y-2">
            {duplicates.map((duplicate) => (
              <li key={duplicate.listing.id}>
                <Duplicate duplicate={duplicate} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
