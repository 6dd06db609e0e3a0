import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import type { ReviewView } from "@/lib/review/view";

/** What a curator must know of a listing beside what it says. */
export function ReviewNotices({ review }: { readonly review: ReviewView }) {
  const t = useTranslations("review.page");
  const { listing, isRevision, incomplete, thinText } = review;
  return (
    <div className="mb-8 space-y-4 empty:hidden">
      {isRevision ? (
        <Notice title={t("revisionTitle")}>
          {t("revisionText")}{" "}
          <AppLink href={`/listings/${listing.id}`} target="_blank">
            {t("revisionLink")}
          </AppLink>
        </Notice>
      ) : null}
      {listing.anonymous ? <Notice title={t("anonymousTitle")}>{t("anonymousText")}</Notice> : null}
      {incomplete ? (
        <Notice tone="warning" title={t("incompleteTitle")}>
          {t("incompleteText")}
        </Notice>
      ) : null}
      {thinText ? (
        <Notice tone="warning" title={t("thinTitle")}>
          {t("thinText")}
        </Notice>
      ) : null}
    </div>
  );
}
