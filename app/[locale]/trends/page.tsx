import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InsightNav } from "@/components/layout/insight-nav";
import { FigureSection } from "@/components/trends/figure-section";
import type { FigureView } from "@/components/trends/figure-view";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageLocale } from "@/lib/i18n/page-locale";
import { figures } from "@/lib/insight/model";
import { figureViews } from "./figure-views";

interface TrendsPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("trends");
  return { title: t("title"), description: t("lead") };
}

async function Contents({ views }: { readonly views: readonly FigureView[] }) {
  const t = await getTranslations("trends");
  return (
    <nav aria-label={t("contents")} className="mb-12">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {views.map(({ id, short }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="inline-flex min-h-9 items-center text-accent underline underline-offset-4"
            >
              {short}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

async function Papers() {
  const t = await getTranslations("trends.papers");
  return (
    <Section id="papers" title={t("title")}>
      <ul className="max-w-measure list-disc space-y-2 pl-5">
        <li>{t("a")}</li>
        <li>{t("b")}</li>
      </ul>
    </Section>
  );
}

/** The papers' figures: what has grown, by how much, and who says so. */
export default async function TrendsPage({ params }: TrendsPageProps) {
  const locale = await pageLocale(params);
  const [t, views] = await Promise.all([getTranslations("trends"), figureViews(locale, figures)]);
  return (
    <>
      <PageHeader above={<InsightNav />} title={t("title")} lead={<p>{t("lead")}</p>} />
      <Contents views={views} />
      {views.map((figure) => (
        <FigureSection key={figure.id} figure={figure} />
      ))}
      <Papers />
    </>
  );
}
