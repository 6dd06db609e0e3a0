import { useTranslations } from "next-intl";
import { RematchProgress } from "@/components/admin/rematch-progress";
import { ListingBadges } from "@/components/listing/listing-badges";
import { StageScale } from "@/components/listing/stage-scale";
import { ScoreLegend } from "@/components/match/score-legend";
import { ScorePicture } from "@/components/match/score-picture";
import { listingStatuses } from "@/lib/access/model";
import { parts } from "@/lib/matching/model";
import type { PartView, RematchView } from "@/lib/matches/view";

/** The most points of each part, as they are shared out at first. */
const most = { topic: 45, field: 25, country: 12, stage: 10, transfer: 8 } as const;
type Shares = Readonly<Record<keyof typeof most, readonly [points: number, open: number]>>;

/** Made-up scores: everything earned, something open and something lost, nothing but the text known. */
const scores = {
  full: { topic: [45, 0], field: [25, 0], country: [12, 0], stage: [10, 0], transfer: [8, 0] },
  mixed: { topic: [31, 0], field: [12, 6], country: [7, 0], stage: [0, 0], transfer: [0, 8] },
  none: { topic: [0, 0], field: [0, 25], country: [0, 12], stage: [0, 10], transfer: [0, 8] },
} as const satisfies Readonly<Record<string, Shares>>;

const partsOf = (shares: Shares): readonly PartView[] =>
  parts.map((part) => {
    const [points, open] = shares[part];
    return { part, points, open, max: most[part], known: open < most[part] };
  });

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
          <ScorePicture parts={partsOf(scores[name])} />
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
