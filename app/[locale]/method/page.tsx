import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Principles } from "@/components/method/principles";
import { RankTable } from "@/components/method/rank-table";
import { RuleTable } from "@/components/method/rule-table";
import { StrategyCard } from "@/components/method/strategy-card";
import { TierTable } from "@/components/method/tier-table";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { formatPercent } from "@/lib/i18n/format";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { digitalFields } from "@/lib/taxonomy/fields";
import {
  fieldTitle,
  jointPatents,
  rankTable,
  ruleViews,
  strategyViews,
  tierRows,
} from "./method-views";

interface MethodPageProps {
  readonly params: Promise<{ readonly locale: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("method");
  return { title: t("title") };
}

const sections = [
  "principles",
  "parts",
  "order",
  "ranks",
  "tiers",
  "strategies",
  "sources",
] as const;

async function Contents() {
  const t = await getTranslations("method");
  return (
    <nav aria-label={t("contents")} className="mb-12">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {sections.map((section) => (
          <li key={section}>
            <a
              href={`#${section}`}
              className="inline-flex min-h-9 items-center text-accent underline underline-offset-4"
            >
              {t(`${section}.title`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

async function Strategies({ params }: MethodPageProps) {
  const locale = await pageLocale(params);
  const [t, strategies] = await Promise.all([
    getTranslations("method.strategies"),
    strategyViews(locale),
  ]);
  return (
    <Section id="strategies" title={t("title")} lead={<p>{t("lead")}</p>}>
      <ul className="grid gap-4 lg:grid-cols-3">
        {strategies.map((strategy) => (
          <li key={strategy.id}>
            <StrategyCard strategy={strategy} />
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">{t("oursNote")}</p>
      <h3 className="mt-8 font-semibold">{t("digitalTitle")}</h3>
      <p className="mt-1 max-w-measure text-ink-soft">{t("digitalText")}</p>
      <ul className="mt-3 space-y-1">
        {digitalFields.map((code) => (
          <li key={code}>
            <strong className="font-semibold">{code}</strong> {fieldTitle(locale, code).title}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Names CC-CEDICT with its licence, as the licence asks (CC BY-SA 4.0, section 3(a)). */
async function DictionaryCredit() {
  const t = await getTranslations("method.sources");
  const link = (href: string) =>
    function CreditLink(text: ReactNode) {
      return (
        <a href={href} className="text-accent underline underline-offset-4">
          {text}
        </a>
      );
    };
  return t.rich("dictionary", {
    dictionary: link("https://www.mdbg.net/chinese/dictionary?page=cc-cedict"),
    licence: link("https://creativecommons.org/licenses/by-sa/4.0/"),
  });
}

async function Sources() {
  const t = await getTranslations("method.sources");
  return (
    <Section id="sources" title={t("title")}>
      <ul className="max-w-measure list-disc space-y-2 pl-5">
        <li>{t("a")}</li>
        <li>{t("b")}</li>
        <li>{t("ipc")}</li>
        <li>
          <DictionaryCredit />
        </li>
      </ul>
    </Section>
  );
}

/** The score, explained from the very data that it is calculated from. */
export default async function MethodPage({ params }: MethodPageProps) {
  const [locale, s, t] = await Promise.all([
    pageLocale(params),
    services(),
    getTranslations("method"),
  ]);
  const weights = s.method();
  const full = Object.values(weights.points).reduce((sum, points) => sum + points, 0);
  const [rules, ranks, tiers] = await Promise.all([
    ruleViews(locale, weights),
    rankTable(locale),
    tierRows(locale),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={<p>{t("lead", { full })}</p>} />
      <Contents />
      <Section id="principles" title={t("principles.title")}>
        <Principles threshold={formatPercent(locale, weights.leastTopicFit)} />
      </Section>
      <Section
        id="parts"
        title={t("parts.title")}
        lead={<p>{t("version", { version: weights.version })}</p>}
      >
        <RuleTable rules={rules} />
      </Section>
      <Section id="order" title={t("order.title")}>
        <p className="max-w-measure">{t("order.text")}</p>
      </Section>
      <Section id="ranks" title={t("ranks.title")} lead={<p>{t("ranks.lead")}</p>}>
        <RankTable {...ranks} />
      </Section>
      <Section
        id="tiers"
        title={t("tiers.title")}
        lead={<p>{t("tiers.lead", { sum: jointPatents })}</p>}
      >
        <TierTable rows={tiers} />
        <p className="mt-3 max-w-measure text-sm text-ink-soft">{t("tiers.timor")}</p>
      </Section>
      <Strategies params={params} />
      <Sources />
    </>
  );
}
