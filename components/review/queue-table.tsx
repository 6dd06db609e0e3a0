import { useLocale, useTranslations } from "next-intl";
import { ListingBadges } from "@/components/listing/listing-badges";
import { OrganisationName } from "@/components/listing/organisation-name";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { LinkButton } from "@/components/ui/link-button";
import { Table } from "@/components/ui/table";
import { formatTime, machineTime } from "@/lib/i18n/format";
import type { QueueItemView } from "@/lib/review/view";

interface ItemProps {
  readonly item: QueueItemView;
}

function useTitle() {
  const t = useTranslations("review.queue");
  return ({ listing }: QueueItemView): string => listing.title || t("untitled");
}

function Title({ item }: ItemProps) {
  const titleOf = useTitle();
  const { id, lang, title } = item.listing;
  return (
    <span className="flex flex-col items-start gap-1.5">
      <AppLink href={`/review/${id}`} lang={title === "" ? undefined : lang}>
        {titleOf(item)}
      </AppLink>
      <ListingBadges listing={{ ...item.listing, status: "published" }} />
    </span>
  );
}

/** What a curator should know before opening it. */
function Notes({ item: { incomplete, isRevision, can } }: ItemProps) {
  const t = useTranslations("review.queue");
  if (!incomplete && !isRevision && can.decide) {
    return (
      <>
        <span aria-hidden="true">{t("nothing")}</span>
        <span className="sr-only">{t("nothingText")}</span>
      </>
    );
  }
  return (
    <span className="flex flex-wrap gap-1.5">
      {isRevision ? <Badge tone="accent">{t("revision")}</Badge> : null}
      {incomplete ? <Badge tone="warning">{t("incomplete")}</Badge> : null}
      {can.decide ? null : <Badge>{t("own")}</Badge>}
    </span>
  );
}

function Submitted({ item: { submittedAt } }: ItemProps) {
  const locale = useLocale();
  return <time dateTime={machineTime(submittedAt)}>{formatTime(locale, submittedAt)}</time>;
}

function ReviewLink({ item }: ItemProps) {
  const t = useTranslations("review.queue");
  const title = useTitle()(item);
  return (
    <LinkButton
      href={`/review/${item.listing.id}`}
      size="small"
      aria-label={t("reviewOf", { title })}
    >
      {t("review")}
    </LinkButton>
  );
}

const columns = ["title", "organisation", "submitted", "notes", "action"] as const;

/** What waits for a curator, the oldest first. */
export function QueueTable({ items }: { readonly items: readonly QueueItemView[] }) {
  const t = useTranslations("review.queue");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns.map((key) => ({ key, header: t(`columns.${key}`) }))}
      rows={items.map((item) => ({
        key: item.listing.id,
        cells: [
          <Title key="title" item={item} />,
          <OrganisationName key="organisation" listing={item.listing} />,
          <Submitted key="submitted" item={item} />,
          <Notes key="notes" item={item} />,
          <ReviewLink key="action" item={item} />,
        ],
      }))}
    />
  );
}
