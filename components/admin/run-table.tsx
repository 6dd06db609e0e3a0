import { useLocale, useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import { formatTime, machineTime } from "@/lib/i18n/format";
import type { RematchView } from "@/lib/matches/view";

const minuteMs = 60_000;
const columns = ["asked", "state", "ended", "duration", "versions"] as const;

function Unknown() {
  const t = useTranslations("jobs.runs");
  return (
    <>
      <span aria-hidden="true">{t("none")}</span>
      <span className="sr-only">{t("noneText")}</span>
    </>
  );
}

function Time({ at }: { readonly at: number | null }) {
  const locale = useLocale();
  if (at === null) return <Unknown />;
  return <time dateTime={machineTime(at)}>{formatTime(locale, at)}</time>;
}

function Duration({ run: { began, endedAt } }: { readonly run: RematchView }) {
  const t = useTranslations("jobs.runs");
  if (began === null || endedAt === null) return <Unknown />;
  return t("minutes", { minutes: Math.round((endedAt - began) / minuteMs) });
}

/** The runs so far, the latest first. */
export function RunTable({ runs }: { readonly runs: readonly RematchView[] }) {
  const t = useTranslations("jobs");
  return (
    <Table
      caption={t("runs.title")}
      columns={columns.map((key) => ({ key, header: t(`runs.${key}`) }))}
      rows={runs.map((run) => ({
        key: run.id,
        cells: [
          <Time key="asked" at={run.askedAt} />,
          t(`states.${run.state}`),
          <Time key="ended" at={run.endedAt} />,
          <Duration key="duration" run={run} />,
          run.versions === null ? (
            <Unknown key="versions" />
          ) : (
            t("rematch.versions", {
              weights: run.versions.weights,
              profiles: run.versions.profiles,
            })
          ),
        ],
      }))}
    />
  );
}
