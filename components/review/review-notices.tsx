import { useTranslations } from "next-intl";
import { ListingChecks } from "@/components/listing/listing-checks";
import { AppLink, linkLook } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import type { ListingChecksView } from "@/lib/listing/view";
import type { ReviewView } from "@/lib/review/view";

interface ReviewNoticesProps {
  readonly review: ReviewView;
  /** Null where there is nothing to check. */
  readonly checks: ListingChecksView | null;
  /** Whether it has files that no curator has agreed to. */
  readonly hasNewFiles: boolean;
}

/** What a curator must know of a listing beside what it says. */
export function ReviewNotices({ review, checks, hasNewFiles }: ReviewNoticesProps) {
  const t = useTranslations("review.page");
  const files = useTranslations("attachment.review");
  const { listing, isRevision, incomplete } = review;
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
      {hasNewFiles ? (
        <Notice title={files("title")}>
          {files("text")}{" "}
          <a href="#attachments-title" className={linkLook}>
            {files("link")}
          </a>
        </Notice>
      ) : null}
      {listing.anonymous ? <Notice title={t("anonymousTitle")}>{t("anonymousText")}</Notice> : null}
      {incomplete ? (
        <Notice tone="warning" title={t("incompleteTitle")}>
          {t("incompleteText")}
        </Notice>
      ) : null}
      {checks === null ? null : <ListingChecks checks={checks} reader="curator" />}
    </div>
  );
}
