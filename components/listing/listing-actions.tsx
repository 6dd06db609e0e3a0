import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import type { ListingView } from "@/lib/listing/view";
import { ListingVerbForm } from "./listing-verb-form";

interface ListingActionsProps {
  readonly listing: ListingView;
  /** The version that a withdrawal is about. */
  readonly version: number;
  readonly withdraw: FormAction;
}

/** What this reader may do with a listing; nothing for a guest. */
export function ListingActions({ listing: { id, can }, version, withdraw }: ListingActionsProps) {
  const t = useTranslations("listing");
  if (!Object.values(can).includes(true)) return null;
  return (
    <div className="no-print mb-8 flex flex-wrap items-start gap-x-4 gap-y-2">
      {can.edit ? (
        <LinkButton href={`/listings/${id}/edit`} variant="primary">
          {t("edit")}
        </LinkButton>
      ) : null}
      {can.translate ? (
        <LinkButton href={`/listings/${id}/translations`}>{t("translations")}</LinkButton>
      ) : null}
      {can.review ? <LinkButton href={`/review/${id}`}>{t("review")}</LinkButton> : null}
      {can.withdraw ? (
        <Details summary={t("withdraw.open")}>
          <p className="mb-3 max-w-measure">{t("withdraw.text")}</p>
          <ListingVerbForm
            action={withdraw}
            listing={id}
            version={version}
            labels={{
              confirm: t("withdraw.confirm"),
              pending: t("withdraw.pending"),
              failed: t("withdraw.failed"),
            }}
          />
        </Details>
      ) : null}
    </div>
  );
}
