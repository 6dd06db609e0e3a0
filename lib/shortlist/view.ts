import type { ListingCardView } from "@/lib/listing/view";

/** A kept listing as its keeper sees it; `listing` is null where it is open to them no longer. */
export interface KeptView {
  readonly id: string;
  readonly keptAt: number;
  readonly listing: ListingCardView | null;
}
