import { AppLink } from "@/components/ui/app-link";
import type { ListingCardView } from "@/lib/listing/view";
import { ListingSource } from "./listing-card";
import { ListingBadges } from "./listing-badges";

interface CompactListProps {
  readonly listings: readonly ListingCardView[];
}

/** Listings one below the other, with what tells them apart and no more. */
export function CompactList({ listings }: CompactListProps) {
  return (
    <ul className="divide-y divide-line border-y border-line">
      {listings.map((listing) => (
        <li key={listing.id}>
          <article className="grid gap-x-4 gap-y-1 py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
            <h2 className="script-leading leading-snug font-semibold">
              <AppLink
                href={`/listings/${listing.id}`}
                lang={listing.lang}
                className="text-ink underline-offset-4 hover:text-accent-strong hover:underline"
              >
                {listing.title}
              </AppLink>
            </h2>
            <ListingBadges listing={listing} />
            <ListingSource listing={listing} />
            <p className="text-sm text-ink-soft tabular-nums">{listing.ipc.join(" ")}</p>
          </article>
        </li>
      ))}
    </ul>
  );
}
