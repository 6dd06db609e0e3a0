"use client";

import { useTranslations } from "next-intl";
import { OrganisationName } from "@/components/listing/organisation-name";
import { ScriptWarning } from "@/components/listing/script-warning";
import { AppLink } from "@/components/ui/app-link";
import { fieldId } from "@/components/ui/field-ids";
import { Notice } from "@/components/ui/notice";
import type { DuplicateView, ListingChecksView, ListingWarning } from "@/lib/listing/view";

interface WritingAdviceProps {
  readonly checks: ListingChecksView;
  /** Names of the fields by field name. */
  readonly labels: Readonly<Record<string, string>>;
}

function Warning({
  warning,
  labels,
}: Pick<WritingAdviceProps, "labels"> & { readonly warning: ListingWarning }) {
  const t = useTranslations("checks.warnings");
  const writing = useTranslations("writing.advice");
  if (warning.code === "other_script") {
    return (
      <>
        <ScriptWarning warning={warning} />{" "}
        <a href={`#${fieldId("lang")}`} className="text-accent underline underline-offset-4">
          {writing("language")}
        </a>
      </>
    );
  }
  return "field" in warning
    ? t(warning.code, { field: labels[warning.field] ?? warning.field, found: warning.found })
    : t(warning.code);
}

function Duplicate({ duplicate: { listing, own } }: { readonly duplicate: DuplicateView }) {
  const t = useTranslations("checks.duplicates");
  return (
    <li>
      <AppLink href={`/listings/${listing.id}`} target="_blank" lang={listing.lang}>
        {listing.title}
      </AppLink>
      <span className="block text-ink-soft">
        {own ? t("own") : <OrganisationName listing={listing} />}
      </span>
    </li>
  );
}

/** What should be looked at again while there is time: vague texts, names given away, twins. Forbids nothing. */
export function WritingAdvice({ checks: { warnings, duplicates }, labels }: WritingAdviceProps) {
  const t = useTranslations("writing.advice");
  const isNeeded = warnings.length + duplicates.length > 0;
  return (
    <div role="status">
      {isNeeded ? (
        <Notice tone="warning" title={t("title")}>
          <div className="space-y-2 text-sm">
            <p>{t("lead")}</p>
            {warnings.length === 0 ? null : (
              <ul className="list-disc space-y-1 pl-5">
                {warnings.map((warning) => (
                  <li key={JSON.stringify(warning)} className="wrap-anywhere">
                    <Warning warning={warning} labels={labels} />
                  </li>
                ))}
              </ul>
            )}
            {duplicates.length === 0 ? null : (
              <>
                <p>{t("duplicates", { count: duplicates.length })}</p>
                <ul className="list-disc space-y-1 pl-5">
                  {duplicates.map((duplicate) => (
                    <Duplicate key={duplicate.listing.id} duplicate={duplicate} />
                  ))}
                </ul>
              </>
            )}
          </div>
        </Notice>
      ) : null}
    </div>
  );
}
