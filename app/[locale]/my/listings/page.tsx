import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FocusedNotice } from "@/components/form/focused-notice";
import { ListingChecks } from "@/components/listing/listing-checks";
import { NoListings } from "@/components/my/no-listings";
import { OwnListings } from "@/components/my/own-listings";
import { Reminders } from "@/components/my/reminders";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import {
  fulfilListing,
  renewListing,
  reviveListing,
  switchInterest,
  withdrawListing,
} from "../../listings/actions";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";

const done = [
  "welcome",
  "submitted",
  "withdrawn",
  "fulfilled",
  "renewed",
  "revived",
  "switched",
] as const;
const verbs = {
  withdraw: withdrawListing,
  fulfil: fulfilListing,
  renew: renewListing,
  revive: reviveListing,
  switchInterest,
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my.listings");
  return { title: t("title") };
}

/** What a curator will be warned of in the listing that was just submitted. */
async function SubmittedChecks({ listing }: { readonly listing: string }) {
  const checks = await (await services()).checks(listing);
  if (checks === null) return null;
  return (
    <div className="mb-8 space-y-4 empty:hidden">
      <ListingChecks checks={checks} reader="poster" />
    </div>
  );
}

export default async function MyListingsPage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("my"),
  ]);
  const listings = await s.myListings();
  if (s.viewer === null || listings === null) return toSignIn(locale, "/my/listings");
  const { organisation, can } = s.viewer;
  const act = done.find((known) => known === lastOf(search["done"]));
  const submitted = act === "submitted" ? lastOf(search["listing"]) : undefined;
  const lead =
    organisation === null
      ? t("listings.leadNone")
      : t("listings.lead", { organisation: organisation.name });
  const post = can.post ? (
    <LinkButton href="/listings/new" variant="primary">
      {t("listings.post")}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <PageHeader title={t("listings.title")} lead={lead} actions={post} />
      {act === undefined ? null : <FocusedNotice key={act}>{t(`done.${act}`)}</FocusedNotice>}
      {submitted === undefined ? null : <SubmittedChecks listing={submitted} />}
      <Reminders listings={listings} />
      {listings.length === 0 ? (
        can.post && <NoListings />
      ) : (
        <OwnListings listings={listings} verbs={verbs} />
      )}
    </>
  );
}
