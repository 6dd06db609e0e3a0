import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/layout/missing-page";
import { StepList } from "@/components/match/next-step-section";
import { readerOf } from "@/components/match/next-steps";
import { PdfLink } from "@/components/match/pdf-link";
import { ReasonList } from "@/components/match/reason-list";
import { ReportSide } from "@/components/match/report-side";
import { ReportSources } from "@/components/match/report-sources";
import { ScoreLegend } from "@/components/match/score-legend";
import { ScorePicture } from "@/components/match/score-picture";
import { SharedList } from "@/components/match/shared-list";
import { Paper, PaperPart, PaperTools } from "@/components/print/paper";
import { textsIn } from "@/components/translation/texts-in";
import { formatDate } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { PairView } from "@/lib/matches/view";
import { services } from "@/lib/server/services";

interface ReportPageProps {
  readonly params: Promise<{
    readonly locale: string;
    readonly needId: string;
    readonly offerId: string;
  }>;
}

/** Every paper is the same pair's: search engines know the pair itself. */
export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const [{ needId, offerId }, t] = await Promise.all([params, getTranslations("report")]);
  return { title: t("file", { needId, offerId }), robots: { index: false } };
}

async function Score({ pair: { score, open, parts, reasons } }: { readonly pair: PairView }) {
  const t = await getTranslations("match");
  return (
    <PaperPart title={t("pair.score")} isLong>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-2xl font-semibold text-accent">{t("score", { score })}</span>
        <span className="text-ink-soft">{open === 0 ? t("none") : t("open", { open })}</span>
      </p>
      <ScorePicture parts={parts} />
      <ScoreLegend />
      <ReasonList reasons={reasons} show="all" />
    </PaperPart>
  );
}

/** The two sides in short, each in the reader's language where it was translated. */
async function Sides({ pair: { need, offer }, locale }: { pair: PairView; locale: "en" | "zh" }) {
  const [s, t] = await Promise.all([services(), getTranslations("report")]);
  const [ofNeed, ofOffer] = await Promise.all([s.translations(need.id), s.translations(offer.id)]);
  return (
    <PaperPart title={t("sides")}>
      <div className="grid gap-8 md:grid-cols-2 print:grid-cols-2">
        <ReportSide listing={need} texts={textsIn(need, ofNeed ?? [], locale)} />
        <ReportSide listing={offer} texts={textsIn(offer, ofOffer ?? [], locale)} />
      </div>
    </PaperPart>
  );
}

/** A match as a report for paper: both sides in short, the score with its reasons, next steps and sources. */
export default async function ReportPage({ params }: ReportPageProps) {
  const [locale, { needId, offerId }, s, t] = await Promise.all([
    pageLocale(params),
    params,
    services(),
    getTranslations(),
  ]);
  const pair = await s.pair({ needId, offerId }, { country: true, locale });
  if (pair === null) return <MissingPage />;
  const { need, offer, shared, weightsVersion, computedAt } = pair;
  const path = `/matches/${needId}/${offerId}` as const;
  const addressOf = (of: `/${string}`): string => `${s.appUrl}${localePath(locale, of)}`;
  return (
    <>
      <PaperTools back={path} backLabel={t("report.back")}>
        {s.hasPrinter ? <PdfLink needId={needId} offerId={offerId} /> : null}
      </PaperTools>
      <Paper
        kind={t("report.kind")}
        title={t("report.title")}
        meta={t("report.made", { date: formatDate(locale, computedAt), version: weightsVersion })}
        address={addressOf(path)}
      >
        <Sides pair={pair} locale={locale} />
        <Score pair={pair} />
        {shared.length === 0 ? null : (
          <PaperPart title={t("match.pair.shared")}>
            <SharedList need={need} offer={offer} shared={shared} />
          </PaperPart>
        )}
        <PaperPart title={t("report.next")}>
          <StepList pair={pair} reader={readerOf(pair, s.viewer === null)} />
        </PaperPart>
        <ReportSources
          need={addressOf(`/listings/${needId}`)}
          offer={addressOf(`/listings/${offerId}`)}
          method={addressOf("/method")}
        />
      </Paper>
    </>
  );
}
