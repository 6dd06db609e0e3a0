import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { ListingCardView } from "@/lib/listing/view";

interface NoMatchesProps {
  readonly listing: Pick<ListingCardView, "id" | "kind" | "status">;
  /** Whether the reader may better the listing. */
  readonly canEdit: boolean;
}

/** Stands where matches would be, and says what to do. */
export function NoMatches({ listing: { id, kind, status }, canEdit }: NoMatchesProps) {
  const t = useTranslations("match.empty");
  if (status !== "published") return <EmptyState title={t("title")}>{t("unpublished")}</EmptyState>;
  const other = kind === "offer" ? "need" : "offer";
  const actions = (
    <>
      {canEdit ? (
        <LinkButton href={`/listings/${id}/edit`} variant="primary">
          {t("edit")}
        </LinkButton>
      ) : null}
      <LinkButton href={`/listings?kind=${other}`}>{t(`browse.${kind}`)}</LinkButton>
    </>
  );
  return (
    <EmptyState title={t("title")} actions={actions}>
      <p>{t("published")}</p>
      {canEdit ? <p className="mt-2">{t("own")}</p> : null}
    </EmptyState>
  );
}
