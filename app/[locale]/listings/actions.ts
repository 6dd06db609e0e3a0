"use server";

import { listFields } from "@/lib/listing/content";
import { defineAction } from "@/lib/server/action";
import { listingFormActions, runListingForm } from "./run-listing-form";
import { listingFormSchema, listingTargetSchema } from "./schemas";

export const saveListing = defineAction({
  does: listingFormActions,
  input: listingFormSchema,
  lists: listFields,
  run: runListingForm,
  after: ({ id }, { intent }) => {
    if (id === null) return null;
    return intent === "submit"
      ? `/my/listings?done=submitted&listing=${id}`
      : `/listings/${id}/edit?done=saved`;
  },
  found: ({ ipc }) => ipc && { ipc },
});

export const withdrawListing = defineAction({
  does: ["listing.withdraw"],
  input: listingTargetSchema,
  run: (s, target) => s.withdraw(target),
  after: () => "/my/listings?done=withdrawn",
});

export const fulfilListing = defineAction({
  does: ["listing.fulfil"],
  input: listingTargetSchema,
  run: (s, target) => s.fulfil(target),
  after: () => "/my/listings?done=fulfilled",
});

export const renewListing = defineAction({
  does: ["listing.renew"],
  input: listingTargetSchema,
  run: (s, target) => s.renew(target),
  after: () => "/my/listings?done=renewed",
});

export const reviveListing = defineAction({
  does: ["listing.revive"],
  input: listingTargetSchema,
  run: (s, target) => s.revive(target),
  after: () => "/my/listings?done=revived",
});

export const switchInterest = defineAction({
  does: ["listing.switch_interest"],
  input: listingTargetSchema,
  run: (s, target) => s.switchInterest(target),
  after: () => "/my/listings?done=switched",
});
