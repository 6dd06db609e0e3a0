import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AttachmentPart } from "@/components/attachment/attachment-part";
import { JumpLinks } from "@/components/listing/jump-links";
import { ListingActions } from "@/components/listing/listing-actions";
import { ListingBadges } from "@/components/listing/listing-badges";
import { ListingBody } from "@/components/listing/listing-body";
import { ListingSource } from "@/components/listing/listing-card";
import { ReviewMessages } from "@/components/listing/review-messages";
import { MatchSection } from "@/components/match/match-section";
import { ShareSection } from "@/components/share/share-section";
import { ListingTools } from "@/components/shortlist/listing-tools";
import { TranslationList } from "@/components/translation/translation-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { Locale } from "@/lib/account/model";
import type { ListingView } from "@/lib/listing/view";
import { services } from "@/lib/server/services";
import { lastOf, type SearchParams } from "../../page-props";
import { addToShortlist, removeFromShortlist } from "../../my/shortlist/actions";
import { withdrawListing } from "../actions";
import { removeTranslation, verifyTranslation } from "./translations/actions";

interface ListingPageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const bestMatches = 10;

export async function generateMetadata({ params }: ListingPageProps): Promise<Metadata> {
  const [{ id }, s, t] = await Promise.all([
    params,
    services(),
    getTranslations("common.notFound"),
  ]);
  const found = await s.listing(id);
  if (found === null) return { title: t("title") };
  return { title: found.listing.title, description: found.listing.summary };
}

async function NotPublic({ status }: Pick<ListingView, "status">) {
  const t = await getTranslations();
  return (
    <Notice tone="warning" title={t("listing.status.title")}>
      {t("listing.status.text", { status: t(`taxonomy.listingStatuses.${status}`) })}
    </Notice>
  );
}

async function ClosedForInterest() {
  const t = await getTranslations("listing");
  return <Notice>{t("closed")}</Notice>;
}

/** Everything that the page shows; null where the listing is not for this reader. */
async function pageOf(id: string, country: boolean, locale: Locale) {
  const s = await services();
  const [found, translations, attachments, kept, matches] = await Promise.all([
    s.listing(id),
    s.translations(id),
    s.attachments(id),
    s.keptIds(),
    s.matches(id, { limit: bestMatches, country, locale }),
  ]);
  if (found === null) return null;
  return {
    ...found,
    kept,
    translations: translations ?? [],
    attachments: attachments ?? [],
    matches: matches ?? [],
  };
}

export default async function ListingPage({ params, searchParams }: ListingPageProps) {
  const [locale, { id }, search, s] = await Promise.all([
    pageLocale(params),
    params,
    searchParams,
    services(),
  ]);
  const country = lastOf(search["country"]) !== "off";
  const page = await pageOf(id, country, locale);
  if (page === null) notFound();
  const { listing, version, messages, kept, translations, attachments, matches } = page;
  return (
    <>
      <PageHeader
        title={listing.title}
        lang={listing.lang}
        above={<ListingBadges listing={listing} />}
        lead={<ListingSource listing={listing} />}
      />
      <ListingActions listing={listing} version={version} withdraw={withdrawListing} />
      <div className="mb-8 space-y-4 empty:hidden">
        {listing.status === "published" ? null : <NotPublic status={listing.status} />}
        {listing.openForInterest ? null : <ClosedForInterest />}
        <ReviewMessages messages={messages} />
      </div>
      <ListingTools
        listing={listing}
        kept={kept}
        verbs={{ add: addToShortlist, remove: removeFromShortlist }}
      />
      <JumpLinks matches={matches.length} translations={translations.length} />
      <ListingBody listing={listing} />
      <AttachmentPart anonymous={listing.anonymous} attachments={attachments} />
      <ClientMessages namespaces={["translation"]}>
        <TranslationList
          listing={listing}
          translations={translations}
          opened={lastOf(search["in"])}
          verify={verifyTranslation}
          remove={removeTranslation}
        />
      </ClientMessages>
      <div className="mt-8 border-t border-line pt-10">
        <MatchSection listing={listing} matches={matches} country={country} />
        <ShareSection listing={listing} appUrl={s.appUrl} />
      </div>
    </>
  );
}
