import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { type CountryRow, CountryTable } from "@/components/countries/country-table";
import { InsightNav } from "@/components/layout/insight-nav";
import { CountedAt } from "@/components/market/counted-at";
import { PageHeader } from "@/components/ui/page-header";
import { TileMap } from "@/components/ui/tile-map";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { tilePlaces } from "@/lib/taxonomy/tile-places";
import { countryRows } from "./country-views";

interface CountriesPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("insights.countries");
  return { title: t("title"), description: t("lead") };
}

async function CountryMap({ rows }: { readonly rows: readonly CountryRow[] }) {
  const t = await getTranslations("insights.countries");
  return (
    <div>
      <TileMap
        label={t("map")}
        tiles={rows.map(({ code, name, total }) => ({
          key: code,
          label: name,
          href: `/countries/${code}`,
          value: total === null ? undefined : t("tileValue", total),
          ...tilePlaces[code],
        }))}
      />
      <p className="mt-3 text-sm text-ink-soft">{t("mapHint")}</p>
    </div>
  );
}

/** The entrance to the countries: where they are, what suits them, what they offer and need. */
export default async function CountriesPage({ params }: CountriesPageProps) {
  const [locale, s, t] = await Promise.all([
    pageLocale(params),
    services(),
    getTranslations("insights.countries"),
  ]);
  const page = await s.marketFields();
  const rows = await countryRows(locale, page);
  return (
    <>
      <PageHeader above={<InsightNav />} title={t("title")} lead={<p>{t("lead")}</p>} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[24rem_minmax(0,1fr)]">
        <CountryMap rows={rows} />
        <div>
          <CountryTable rows={rows} />
          <div className="mt-4 space-y-2">
            <p className="max-w-measure text-sm text-ink-soft">{t("oursNote")}</p>
            {page === null ? null : <CountedAt at={page.countedAt} />}
          </div>
        </div>
      </div>
    </>
  );
}
