import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import type { ListingCardView } from "@/lib/listing/view";
import { ListingSource } from "./listing-card";
import { ListingBadges } from "./listing-badges";

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
                <AppLink
                  href={`/listings/${listing.id}`}
                  lang={listing.lang}
                  className="text-ink underline-offset-4 hover:text-accent-strong hover:underline"
                >
                  {listing.title}
                </AppLink>
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
