import { useTranslations } from "next-intl";
import { comparePath } from "@/components/compare/compared-ids";
import { LinkButton } from "@/components/ui/link-button";
import { withQuery } from "@/lib/i18n/navigation";
import type { ListingView } from "@/lib/listing/view";
import { KeepButton, type KeepVerbs } from "./keep-button";

interface ListingToolsProps {
  readonly listing: ListingView;
  /** The ids that the reader keeps; null for a guest, who is led to the sign-in. */
  readonly kept: readonly string[] | null;
  readonly verbs: Omit<KeepVerbs, "back">;
}

/** What every reader can do with a published listing: keep it, compare it. */
export function ListingTools({ listing: { id, title, status }, kept, verbs }: ListingToolsProps) {
  const t = useTranslations("shortlist");
  const back = `/listings/${id}` as const;
  if (status !== "published") return null;
  return (
    <div className="no-print mb-6 flex flex-wrap items-start gap-3">
      {kept === null ? (
        <LinkButton href={withQuery("/sign-in", { next: back })} size="small" rel="nofollow">
          {t("signIn")}
        </LinkButton>
      ) : (
        <KeepButton listing={id} title={title} isKept={kept.includes(id)} back={back} {...verbs} />
      )}
      <LinkButton href={comparePath([id])} size="small" rel="nofollow">
        {t("compare")}
      </LinkButton>
    </div>
  );
}
