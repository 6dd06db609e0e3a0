import { useLocale, useTranslations } from "next-intl";
import { ListingBadges } from "@/components/listing/listing-badges";
import { useFieldName } from "@/components/listing/use-field-name";
import { AppLink, linkLook } from "@/components/ui/app-link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Table } from "@/components/ui/table";
import { formatDate, formatList, machineTime } from "@/lib/i18n/format";
import type { OwnListingView } from "@/lib/listing/view";
import { Nothing } from "./nothing";
import { type ListingVerbs, OwnActions } from "./own-actions";

interface OwnListingProps {
  readonly listing: OwnListingView;
}
interface OwnListingsProps {
  readonly listings: readonly OwnListingView[];
  readonly verbs: ListingVerbs;
}

/** The title, with kind and language below it. */
function Title({ listing }: OwnListingProps) {
  const t = useTranslations("my.listings");
  const { id, lang, title } = listing;
  const name = title === "" ? { text: t("untitled") } : { text: title, lang };
  return (
    <span className="flex flex-col items-start gap-2">
      <AppLink href={`/listings/${id}`} lang={name.lang}>
        {name.text}
      </AppLink>
      <ListingBadges listing={{ ...listing, status: "published" }} />
    </span>
  );
}

const tones: Readonly<Partial<Record<OwnListingView["status"], BadgeTone>>> = {
  published: "accent",
  submitted: "warning",
  changes_requested: "warning",
  on_hold: "warning",
  rejected: "danger",
};

/** Where an edit of a published listing stands, and what it changes. */
function Revision({ listing: { id, title, revision, changed } }: OwnListingProps) {
  const t = useTranslations("my.listings");
  const fieldName = useFieldName();
  const locale = useLocale();
  if (revision === null) return null;
  return (
    <span className="max-w-48 text-sm">
      {t(`revision.${revision}`)}
      {changed.length === 0 ? null : (
        <span className="mt-1 block text-ink-soft">
          {t("changed", { fields: formatList(locale, changed.map(fieldName)) })}
        </span>
      )}
      <AppLink
        href={`/listings/${id}/edit#changes`}
        aria-label={t("compareOf", { title })}
        className={`${linkLook} inline-flex min-h-11 items-center`}
      >
        {t("compare")}
      </AppLink>
    </span>
  );
}

function Status({ listing }: OwnListingProps) {
  const { status, openForInterest } = listing;
  const t = useTranslations();
  return (
    <span className="flex flex-col items-start gap-1.5">
      <Badge tone={tones[status] ?? "neutral"}>{t(`taxonomy.listingStatuses.${status}`)}</Badge>
      <Revision listing={listing} />
      {status === "published" && !openForInterest ? (
        <span className="max-w-40 text-sm">{t("my.listings.closed")}</span>
      ) : null}
    </span>
  );
}

function Day({ at }: { readonly at: number | null }) {
  const locale = useLocale();
  if (at === null) return <Nothing />;
  return (
    <time dateTime={machineTime(at)} className="whitespace-nowrap">
      {formatDate(locale, at)}
    </time>
  );
}

function Matches({ listing: { id, status, matches } }: OwnListingProps) {
  const t = useTranslations("my.listings");
  if (status !== "published") return <Nothing />;
  return (
    <span className="whitespace-nowrap">
      <AppLink href={`/listings/${id}#matches`}>{t("matches", { count: matches })}</AppLink>
    </span>
  );
}

const columns = ["title", "status", "changed", "matches", "validUntil", "actions"] as const;

/** All listings of one's organisation, with where each stands and what can be done. */
export function OwnListings({ listings, verbs }: OwnListingsProps) {
  const t = useTranslations("my.listings");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns.map((key) => ({
        key,
        header: t(`columns.${key}`),
        isWide: key === "actions",
      }))}
      rows={listings.map((listing) => ({
        key: listing.id,
        cells: [
          <Title key="title" listing={listing} />,
          <Status key="status" listing={listing} />,
          <Day key="changed" at={listing.updatedAt} />,
          <Matches key="matches" listing={listing} />,
          <Day key="valid" at={listing.validUntil} />,
          <OwnActions key="actions" listing={listing} verbs={verbs} />,
        ],
      }))}
    />
  );
}
