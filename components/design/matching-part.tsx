import { useTranslations } from "next-intl";
import { RematchProgress } from "@/components/admin/rematch-progress";
import { ListingBadges } from "@/components/listing/listing-badges";
import { StageScale } from "@/components/listing/stage-scale";
import { ScoreLegend } from "@/components/match/score-legend";
import { ScorePicture } from "@/components/match/score-picture";
import { listingStatuses } from "@/lib/access/model";
import type { PartView, RematchView } from "@/lib/matches/view";

/** Made-up scores: everything earned, something open and something lost, nothing known. */
const scores = {
  full: [
    { part: "topic", points: 50, max: 50, open: 0, known: true },
    { part: "field", points: 25, max: 25, open: 0, known: true },
    { part: "country", points: 10, max: 10, open: 0, known: true },
    { part: "stage", points: 10, max: 10, open: 0, known: true },
    { part: "transfer", points: 5, max: 5, open: 0, known: true },
  ],
  mixed: [
    { part: "topic", points: 31, max: 50, open: 0, known: true },
    { part: "field", points: 12, max: 25, open: 6, known: true },
    { part: "country", points: 7, max: 10, open: 0, known: true },
    { part: "stage", points: 0, max: 10, open: 0, known: true },
    { part: "transfer", points: 0, max: 5, open: 5, known: false },
  ],
  none: [
    { part: "topic", points: 0, max: 50, open: 50, known: false },
    { part: "field", points: 0, max: 25, open: 25, known: false },
    { part: "country", points: 0, max: 10, open: 10, known: false },
    { part: "stage", points: 0, max: 10, open: 10, known: false },
    { part: "transfer", points: 0, max: 5, open: 5, known: false },
  ],
} as const satisfies Readonly<Record<string, readonly PartView[]>>;

const run: RematchView = {
  id: "sample",
  state: "running",
  askedAt: 0,
  began: null,
  phase: null,
  versions: null,
  done: 400,
  total: 1000,
  remainingMs: null,
  endedAt: null,
  error: null,
};
const runs = [run, { ...run, id: "sample-done", state: "done", done: 1000 }] as const;

function Scores() {
  const t = useTranslations("design.matching");
  return (
    <div className="space-y-6">
      {(["full", "mixed", "none"] as const).map((name) => (
        <div key={name}>
          <h3 className="mb-2 font-semibold">{t(name)}</h3>
          <ScorePicture parts={scores[name]} />
        </div>
      ))}
      <ScoreLegend />
    </div>
  );
}

/** Scores, stages, statuses and the progress of a long run. */
export function MatchingPart() {
  const t = useTranslations("design.matching");
  return (
    <div className="space-y-8">
      <Scores />
      <div>
        <h3 className="font-semibold">{t("stages")}</h3>
        <div className="flex flex-wrap gap-x-8 gap-y-3">
          <StageScale kind="offer" trl={6} />
          <StageScale kind="need" trl={6} />
        </div>
      </div>
      <div>
        <h3 className="mb-2 font-semibold">{t("statuses")}</h3>
        <ul className="flex flex-wrap gap-x-8 gap-y-3">
          {listingStatuses.map((status, place) => (
            <li key={status}>
              <ListingBadges
                listing={{ kind: place % 2 === 0 ? "offer" : "need", lang: "vi", status }}
              />
            </li>
          ))}
        </ul>
      </div>
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
        {runs.map((each) => (
          <RematchProgress key={each.id} run={each} />
        ))}
      </div>
    </div>
  );
}
