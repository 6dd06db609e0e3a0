import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button-look";
import { Details } from "@/components/ui/details";
import { PictureButton } from "@/components/ui/picture-button";
import { Section } from "@/components/ui/section";
import { localePath } from "@/lib/i18n/navigation";
import { FigureChart } from "./figure-chart";
import { FigureTable } from "./figure-table";
import type { FigureView } from "./figure-view";

function Downloads({ figure }: { readonly figure: FigureView }) {
  const t = useTranslations("trends");
  const locale = useLocale();
  const { id, title, source, csv } = figure;
  return (
    <div className="mt-5 flex flex-wrap gap-3">
      <a
        href={localePath(locale, csv)}
        download
        aria-label={t("csvOf", { title })}
        className={buttonLook("secondary", "small")}
      >
        {t("csv")}
      </a>
      <PictureButton
        chartId={`chart-${id}`}
        title={title}
        source={source}
        fileName={`nanqiao-${id}.png`}
        label={t("png")}
      />
    </div>
  );
}

/** A figure under the sentence that it proves, with its source, its table and its files. */
export function FigureSection({ figure }: { readonly figure: FigureView }) {
  const t = useTranslations("trends");
  const { id, title, subject, unit, note, source } = figure;
  return (
    <Section id={id} title={title}>
      <div className="grid items-start gap-x-12 gap-y-5 lg:grid-cols-[28rem_minmax(0,1fr)]">
        <FigureChart figure={figure} />
        <div className="max-w-measure text-sm">
          <p className="font-semibold">{subject}</p>
          <p className="mt-1 text-ink-soft">{t("unit", { unit })}</p>
          {note === null ? null : <p className="mt-3">{note}</p>}
          <p className="mt-3 text-ink-soft">{source}</p>
          <Downloads figure={figure} />
        </div>
      </div>
      <div className="mt-3">
        <Details summary={t("table")}>
          <FigureTable figure={figure} />
        </Details>
      </div>
    </Section>
  );
}
