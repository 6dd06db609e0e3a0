import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InsightNav } from "@/components/layout/insight-nav";
import { CountedAt } from "@/components/market/counted-at";
import { MarketMatrix } from "@/components/market/market-matrix";
import { MatrixKey } from "@/components/market/matrix-key";
import { NotCounted } from "@/components/market/not-counted";
import { WaitChart } from "@/components/market/wait-chart";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/account/model";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { pageLocale } from "@/lib/i18n/page-locale";
import { type FieldsPage, newestListings } from "@/lib/market/model";
import { services } from "@/lib/server/services";
import { ipcChildren, ipcEntry } from "@/lib/taxonomy/ipc";

interface MarketPageProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<{ readonly section?: string | readonly string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("insights.market");
  return { title: t("title"), description: t("lead") };
}

/** The section that is asked for; null for all of them, and where there is none of that name. */
async function sectionOf({ searchParams }: MarketPageProps): Promise<string | null> {
  const { section } = await searchParams;
  const entry = typeof section === "string" ? ipcEntry(section) : undefined;
  return entry?.level === "section" ? entry.code : null;
}

interface MatrixProps {
  readonly locale: Locale;
  readonly page: FieldsPage;
  readonly section: string | null;
}

/** The sections, or those classes of a section in which anything is published. */
async function Matrix({ locale, page: { cells }, section }: MatrixProps) {
  const t = await getTranslations("insights.market.matrix");
  const used = new Set(cells.map(({ code }) => code));
  const fields = ipcChildren(section)
    .filter(({ code }) => section === null || used.has(code))
    .map(({ code }) => ({ code, title: ipcTitle(locale, code) }));
  const title =
    section === null
      ? t("title")
      : t("titleIn", { code: section, title: ipcTitle(locale, section) });
  return (
    <Section id="matrix" title={title} lead={<p>{t("lead")}</p>}>
      {section === null ? null : (
        <p className="mb-5">
          <AppLink href="/market">{t("all")}</AppLink>
        </p>
      )}
      <MatrixKey />
      {fields.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <MarketMatrix fields={fields} cells={cells} opens={section === null} />
      )}
    </Section>
  );
}

/** The market as it was counted last: who offers and needs what, and how long the first match takes. */
export default async function MarketPage(props: MarketPageProps) {
  const [locale, section, s, t] = await Promise.all([
    pageLocale(props.params),
    sectionOf(props),
    services(),
    getTranslations("insights.market"),
  ]);
  const page = await s.marketFields(section ?? undefined);
  return (
    <>
      <PageHeader above={<InsightNav />} title={t("title")} lead={<p>{t("lead")}</p>} />
      {page === null ? (
        <NotCounted />
      ) : (
        <>
          <Matrix locale={locale} page={page} section={section} />
          <Section
            id="waits"
            title={t("waits.title")}
            lead={<p>{t("waits.lead", { most: newestListings })}</p>}
          >
            <WaitChart counts={page.waits} />
          </Section>
          <div className="mt-8">
            <CountedAt at={page.countedAt} />
          </div>
        </>
      )}
    </>
  );
}
