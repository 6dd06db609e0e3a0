import type { MatchView } from "@/lib/matches/view";
import { MatchCard, type MatchedListing } from "./match-card";
import { ScoreLegend } from "./score-legend";

interface MatchListProps {
  readonly matches: readonly MatchView[];
  readonly of?: MatchedListing;
  readonly level?: 3 | 4;
}

/** Matches in their order, the best first, under the legend of their pictures. */
export function MatchList({ matches, of, level = 3 }: MatchListProps) {
  return (
    <div className="space-y-4">
      <ScoreLegend />
      <ol className="space-y-4">
        {matches.map((match) => (
          <li key={match.listing.id}>
            <MatchCard match={match} of={of} level={level} />
          </li>
        ))}
      </ol>
    </div>
  );
}
