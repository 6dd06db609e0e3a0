import type { ListingCardView } from "@/lib/listing/view";
import { ListingCard } from "./listing-card";

interface ListingGridProps {
  readonly listings: readonly ListingCardView[];
  readonly level?: 2 | 3;
  /** Two columns where there is room, or one beside filters. */
  readonly columns?: 1 | 2;
}

/** Listings as cards. */
export function ListingGrid({ listings, level = 2, columns = 1 }: ListingGridProps) {
  return (
    <ul className={`grid gap-4 ${columns === 2 ? "md:grid-cols-2" : ""}`}>
      {listings.map((listing) => (
        <li key={listing.id} className="min-w-0">
          <ListingCard listing={listing} level={level} />
        </li>
      ))}
    </ul>
  );
}
