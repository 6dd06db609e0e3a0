import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Counts } from "@/components/home/counts";
import { Entrances } from "@/components/home/entrances";
import { Hero } from "@/components/home/hero";
import { Steps } from "@/components/home/steps";
import { ListingSearch } from "@/components/listing/listing-search";
import { ListingGrid } from "@/components/listing/listing-grid";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";

interface HomePageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: { absolute: t("title") }, description: t("lead") };
}

export default async function HomePage({ params }: HomePageProps) {
  await pageLocale(params);
  const [t, { counts, newest }] = await Promise.all([
    getTranslations("home"),
    services().then((s) => s.home()),
  ]);
  return (
    <>
      <Hero />
      <div className="mt-8 mb-10 max-w-3xl">
        <ListingSearch />
      </div>
      <Entrances />
      <Counts counts={counts} />
      <div className="mt-12">
        <Section id="newest" title={t("newestTitle")}>
          {newest.length === 0 ? (
            <EmptyState
              title={t("emptyTitle")}
              actions={
                <>
                  <LinkButton href="/listings/new?kind=offer">{t("haveAction")}</LinkButton>
                  <LinkButton href="/listings/new?kind=need">{t("needAction")}</LinkButton>
                </>
              }
            >
              {t("emptyText")}
            </EmptyState>
          ) : (
            <>
              <ListingGrid listings={newest} level={3} columns={2} />
              <p className="mt-5">
                <AppLink href="/listings">{t("all")}</AppLink>
              </p>
            </>
          )}
        </Section>
        <Section id="steps" title={t("stepsTitle")}>
          <Steps />
          <p className="mt-6">
            <AppLink href="/method">{t("methodLink")}</AppLink>
          </p>
        </Section>
      </div>
    </>
  );
}
