import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/layout/missing-page";
import { ListingGrid } from "@/components/listing/listing-grid";
import { OrganisationFacts } from "@/components/organisation/organisation-facts";
import { EmptyState } from "@/components/ui/empty-state";
import { ForeignText } from "@/components/ui/foreign-text";
import { LinkButton } from "@/components/ui/link-button";
import { NameText } from "@/components/ui/name-text";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";

interface OrganisationPageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
}

export async function generateMetadata({ params }: OrganisationPageProps): Promise<Metadata> {
  const [{ id }, s, t] = await Promise.all([
    params,
    services(),
    getTranslations("common.notFound"),
  ]);
  const found = await s.organisation(id);
  return { title: found?.organisation.name ?? t("title") };
}

export default async function OrganisationPage({ params }: OrganisationPageProps) {
  await pageLocale(params);
  const [{ id }, s, t] = await Promise.all([params, services(), getTranslations("organisation")]);
  const found = await s.organisation(id);
  if (found === null) return <MissingPage />;
  const { organisation, aboutLang, listings } = found;
  return (
    <>
      <PageHeader title={<NameText name={organisation.name} />} />
      <Section id="facts" title={t("facts")}>
        <OrganisationFacts organisation={organisation} />
        {organisation.about === "" ? null : (
          <div className="mt-6">
            <ForeignText lang={aboutLang ?? undefined} text={organisation.about} />
          </div>
        )}
      </Section>
      <Section id="listings" title={t("listings")}>
        {listings.length === 0 ? (
          <EmptyState
            title={t("emptyTitle")}
            actions={<LinkButton href="/listings">{t("browse")}</LinkButton>}
          >
            {t("emptyText")}
          </EmptyState>
        ) : (
          <ListingGrid listings={listings} level={3} columns={2} />
        )}
      </Section>
    </>
  );
}
