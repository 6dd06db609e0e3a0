import type { ReactNode } from "react";
import type { ListingCardView } from "@/lib/listing/view";
import { ListingCard } from "./listing-card";

interface ListingGridProps {
  readonly listings: readonly ListingCardView[];
  readonly level?: 2 | 3;
  /** Two columns where there is room, or one beside filters. */
  readonly columns?: 1 | 2;
  /** What can be done with each of them right here. */
  readonly actionsOf?: ((listing: ListingCardView) => ReactNode) | undefined;
}

/** Listings as cards. */
export function ListingGrid({ listings, level = 2, columns = 1, actionsOf }: ListingGridProps) {
  return (
    <ul className={`grid gap-4 ${columns === 2 ? "md:grid-cols-2" : ""}`}>
      {listings.map((listing) => (
        <li key={listing.id} className="min-w-0">
          <ListingCard listing={listing} level={level} actions={actionsOf?.(listing)} />
        </li>
      ))}
    </ul>
  );
}
