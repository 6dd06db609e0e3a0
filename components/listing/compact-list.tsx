import type { ReactNode } from "react";
import type { ListingCardView } from "@/lib/listing/view";
import { ListingSource } from "./listing-card";
import { ListingBadges } from "./listing-badges";
import { TitleLink } from "./title-link";

interface CompactListProps {
  readonly listings: readonly ListingCardView[];
  /** What can be done with each of them right here. */
  readonly actionsOf?: ((listing: ListingCardView) => ReactNode) | undefined;
}

/** Listings one below the other, with what tells them apart and no more. */
export function CompactList({ listings, actionsOf }: CompactListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {listings.map((listing) => (
        <li key={listing.id}>
          <article className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
            <div className="space-y-1">
              <h2 className="script-leading leading-snug font-semibold">
                <TitleLink listing={listing} />
              </h2>
              <ListingSource listing={listing} />
            </div>
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:flex-col sm:items-start">
              <ListingBadges listing={listing} />
              <p className="text-sm text-ink-soft tabular-nums">{listing.ipc.join(" ")}</p>
            </div>
            {actionsOf === undefined ? null : (
              <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-1">
                {actionsOf(listing)}
              </div>
            )}
          </article>
        </li>
      ))}
    </ul>
  );
}
