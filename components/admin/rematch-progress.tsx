import { useLocale, useTranslations } from "next-intl";
import { formatNumber, formatPercent } from "@/lib/i18n/format";
import type { RematchView } from "@/lib/matches/view";

/** What is read out changes with every tenth of the way, not with every step. */
const spokenShare = 0.1;

/** The browsers' own bars keep to no colour of ours, in neither scheme. */
const look =
  "h-3 w-full appearance-none overflow-hidden rounded-full border border-line-strong bg-sunken " +
  "[&::-webkit-progress-bar]:bg-sunken [&::-webkit-progress-value]:bg-accent [&::-moz-progress-bar]:bg-accent";

/** How far a run is: for the eye with each refresh, for the ear now and then. */
export function RematchProgress({ run }: { readonly run: RematchView }) {
  const t = useTranslations("jobs");
  const locale = useLocale();
  const done = run.done ?? 0;
  const total = Math.max(run.total ?? 0, done, 1);
  const share = run.state === "done" ? 1 : done / total;
  const spoken = Math.floor(share / spokenShare) * spokenShare;
  return (
    <div className="max-w-measure">
      {run.total === null ? null : (
        <>
          <progress
            className={look}
            aria-label={t("rematch.progressLabel")}
            max={total}
            value={done}
          />
          <p className="mt-1 tabular-nums">
            {t("rematch.progress", {
              done: formatNumber(locale, done),
              total: formatNumber(locale, total),
              percent: formatPercent(locale, share),
            })}
          </p>
        </>
      )}
      <p role="status" className="sr-only">
        {t("rematch.spoken", {
          state: t(`states.${run.state}`),
          percent: formatPercent(locale, spoken),
        })}
      </p>
    </div>
  );
}
