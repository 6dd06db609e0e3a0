import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { CountrySwitch } from "@/components/match/country-switch";
import { NextStepSection } from "@/components/match/next-step-section";
import { PairSide } from "@/components/match/pair-side";
import { PdfLink } from "@/components/match/pdf-link";
import { ReasonList } from "@/components/match/reason-list";
import { ScoreLegend } from "@/components/match/score-legend";
import { ScorePicture } from "@/components/match/score-picture";
import { SharedList } from "@/components/match/shared-list";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { withQuery } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { PairView } from "@/lib/matches/view";
import { services } from "@/lib/server/services";

interface PairPageProps {
  readonly params: Promise<{
    readonly locale: string;
    readonly needId: string;
    readonly offerId: string;
  }>;
  readonly searchParams: Promise<{ readonly country?: string | readonly string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("match.pair");
  return { title: t("title") };
}

async function Score({ pair }: { readonly pair: PairView }) {
  const t = await getTranslations("match");
  const { score, open, parts, reasons } = pair;
  return (
    <div className="space-y-5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-3xl font-semibold text-accent tabular-nums">
          {t("score", { score })}
        </span>
        <span className="text-ink-soft">{open === 0 ? t("none") : t("open", { open })}</span>
      </p>
      <ScorePicture parts={parts} />
      <ScoreLegend />
      <ReasonList reasons={reasons} show="all" />
    </div>
  );
}

/** The match as a report to take along. */
async function Papers(ids: { readonly needId: string; readonly offerId: string }) {
  const [{ hasPrinter }, t] = await Promise.all([services(), getTranslations("report")]);
  return (
    <>
      <LinkButton href={`/matches/${ids.needId}/${ids.offerId}/report`}>{t("open")}</LinkButton>
      {hasPrinter ? <PdfLink {...ids} /> : null}
    </>
  );
}

/** A need and an offer side by side: where their texts meet, what the score is made of, and why. */
export default async function PairPage({ params, searchParams }: PairPageProps) {
  const [locale, { needId, offerId }, search, s, t] = await Promise.all([
    pageLocale(params),
    params,
    searchParams,
    services(),
    getTranslations("match.pair"),
  ]);
  const country = search.country !== "off";
  const pair = await s.pair({ needId, offerId }, { country, locale });
  if (pair === null) notFound();
  const { need, offer, shared } = pair;
  const words = (side: "need" | "offer") =>
    shared.map((one) => ({ number: one.number, said: one[side] }));
  const href = withQuery(`/matches/${needId}/${offerId}`, { country: country ? "off" : null });
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<Papers needId={needId} offerId={offerId} />}
      />
      <Section id="score" title={t("score")}>
        <div className="space-y-6">
          <Score pair={pair} />
          <CountrySwitch isOn={country} href={href} />
        </div>
      </Section>
      {shared.length === 0 ? null : (
        <Section id="shared" title={t("shared")} lead={t("sharedLead")}>
          <SharedList need={need} offer={offer} shared={shared} />
        </Section>
      )}
      <Section id="sides" title={t("sides")}>
        <div className="grid gap-10 md:grid-cols-2">
          <PairSide listing={need} words={words("need")} />
          <PairSide listing={offer} words={words("offer")} />
        </div>
      </Section>
      <NextStepSection pair={pair} isGuest={s.viewer === null} />
    </>
  );
}
