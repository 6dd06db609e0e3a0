import type { MatchView } from "@/lib/matches/view";
import { MatchCard, type MatchedListing } from "./match-card";
import { ScoreLegend } from "./score-legend";

interface MatchListProps {
  readonly matches: readonly MatchView[];
  readonly of?: MatchedListing;
  readonly level?: 3 | 4;
  /** So many give their reasons at once; those of the others unfold, so that a page stays short. */
  readonly inFull?: number;
  /** Where a page has several lists, the legend stands above the first. */
  readonly hasLegend?: boolean;
}

/** Matches in their order, the best first, under the legend of their pictures. */
export function MatchList(props: MatchListProps) {
  const { matches, of, level = 3, inFull = 3, hasLegend = true } = props;
  return (
    <div className="space-y-4">
      {hasLegend ? <ScoreLegend /> : null}
      <ol className="space-y-4">
        {matches.map((match, index) => (
          <li key={match.listing.id}>
            <MatchCard match={match} of={of} level={level} isBrief={index >= inFull} />
          </li>
        ))}
      </ol>
    </div>
  );
}
