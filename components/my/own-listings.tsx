import { useLocale, useTranslations } from "next-intl";
import { ListingBadges } from "@/components/listing/listing-badges";
import { type WithdrawAction, WithdrawForm } from "@/components/listing/withdraw-form";
import { AppLink, linkLook } from "@/components/ui/app-link";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { formatDate, machineTime } from "@/lib/i18n/format";
import type { OwnListingView } from "@/lib/listing/view";

interface OwnListingProps {
  readonly listing: OwnListingView;
}
interface OwnListingsProps {
  readonly listings: readonly OwnListingView[];
  readonly withdraw: WithdrawAction;
}

/** A value that is not there: a dash to see, a word to hear. */
function Nothing() {
  const t = useTranslations("my.listings");
  return (
    <>
      <span aria-hidden="true">{t("none")}</span>
      <span className="sr-only">{t("noneText")}</span>
    </>
  );
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

function Status({ listing: { status, revision } }: OwnListingProps) {
  const t = useTranslations();
  return (
    <span className="flex flex-col items-start gap-1.5">
      <Badge tone={tones[status] ?? "neutral"}>{t(`taxonomy.listingStatuses.${status}`)}</Badge>
      {revision === null ? null : (
        <span className="max-w-40 text-sm">{t(`my.listings.revision.${revision}`)}</span>
      )}
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
  return <AppLink href={`/listings/${id}#matches`}>{t("matches", { count: matches })}</AppLink>;
}

function Actions({ listing, withdraw }: OwnListingProps & Pick<OwnListingsProps, "withdraw">) {
  const t = useTranslations();
  const { id, version, can } = listing;
  const title = listing.title || t("my.listings.untitled");
  if (!can.edit && !can.withdraw) return <Nothing />;
  return (
    <span className="flex flex-wrap items-start gap-x-5">
      {can.edit ? (
        <AppLink
          href={`/listings/${id}/edit`}
          aria-label={t("my.listings.editOf", { title })}
          className={`${linkLook} inline-flex min-h-11 items-center`}
        >
          {t("my.listings.edit")}
        </AppLink>
      ) : null}
      {can.withdraw ? (
        <Details summary={t("my.listings.withdraw")}>
          <p className="mb-3 max-w-60 text-sm">{t("listing.withdraw.text")}</p>
          <WithdrawForm
            action={withdraw}
            listing={id}
            version={version}
            labels={{
              confirm: t("listing.withdraw.confirm"),
              pending: t("listing.withdraw.pending"),
              failed: t("listing.withdraw.failed"),
            }}
          />
        </Details>
      ) : null}
    </span>
  );
}

const columns = ["title", "status", "changed", "matches", "validUntil", "actions"] as const;

/** All listings of one's organisation, with where each stands and what can be done. */
export function OwnListings({ listings, withdraw }: OwnListingsProps) {
  const t = useTranslations("my.listings");
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns.map((key) => ({ key, header: t(`columns.${key}`) }))}
      rows={listings.map((listing) => ({
        key: listing.id,
        cells: [
          <Title key="title" listing={listing} />,
          <Status key="status" listing={listing} />,
          <Day key="changed" at={listing.updatedAt} />,
          <Matches key="matches" listing={listing} />,
          <Day key="valid" at={listing.validUntil} />,
          <Actions key="actions" listing={listing} withdraw={withdraw} />,
        ],
      }))}
    />
  );
}
