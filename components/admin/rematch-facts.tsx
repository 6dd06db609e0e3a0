import { useLocale, useTranslations } from "next-intl";
import { type Fact, FactList } from "@/components/ui/fact-list";
import { formatTime, machineTime } from "@/lib/i18n/format";
import type { MatchVersionsView, RematchView } from "@/lib/matches/view";

const minuteMs = 60_000;

function Time({ at }: { readonly at: number }) {
  const locale = useLocale();
  return <time dateTime={machineTime(at)}>{formatTime(locale, at)}</time>;
}

interface RematchFactsProps {
  readonly run: RematchView;
  readonly inForce: MatchVersionsView;
  /** The last run that came to its end; undefined where none is on record. */
  readonly complete: RematchView | undefined;
}

/** What a run that came to its end was made of, beside what is in force. */
function Kept({ complete, inForce }: Pick<RematchFactsProps, "complete" | "inForce">) {
  const t = useTranslations("jobs.rematch");
  const of = complete?.versions ?? null;
  if (of === null) return t("keptNone");
  const versions = t("versions", { weights: of.weights, profiles: of.profiles });
  const isSame = of.weights === inForce.weights && of.profiles === inForce.profiles;
  return t(isSame ? "keptSame" : "keptOther", { versions });
}

function Remaining({ ms }: { readonly ms: number | null }) {
  const t = useTranslations("jobs.rematch");
  return ms === null ? t("unknown") : t("minutes", { minutes: Math.round(ms / minuteMs) });
}

/** What is known of a run: how it stands, since when, how long still, and of which versions. */
export function RematchFacts({ run, inForce, complete }: RematchFactsProps) {
  const t = useTranslations("jobs");
  const { state, began, phase, endedAt, error } = run;
  const isRunning = state === "running";
  const facts: readonly (Fact | null)[] = [
    { term: t("rematch.facts.state"), value: t(`states.${state}`) },
    began === null
      ? { term: t("rematch.facts.asked"), value: <Time at={run.askedAt} /> }
      : { term: t("rematch.facts.began"), value: <Time at={began} /> },
    phase === null || state === "done"
      ? null
      : { term: t("rematch.facts.phase"), value: t(`phases.${phase}`) },
    isRunning
      ? { term: t("rematch.facts.remaining"), value: <Remaining ms={run.remainingMs} /> }
      : null,
    endedAt === null ? null : { term: t("rematch.facts.ended"), value: <Time at={endedAt} /> },
    error === null
      ? null
      : {
          term: t("rematch.facts.error"),
          value: (
            <code lang="en" className="break-words">
              {error}
            </code>
          ),
        },
    {
      term: t("rematch.facts.versions"),
      value: t("rematch.versions", { weights: inForce.weights, profiles: inForce.profiles }),
    },
    {
      term: t("rematch.facts.kept"),
      value: <Kept complete={complete} inForce={inForce} />,
    },
  ];
  return <FactList facts={facts.flatMap((fact) => fact ?? [])} />;
}
