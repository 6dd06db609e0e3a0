"use server";

import { listFields } from "@/lib/listing/content";
import { defineAction } from "@/lib/server/action";
import { feedbackOn, listingFormActions, runListingForm } from "./run-listing-form";
import { draftSchema, listingFormSchema, listingTargetSchema } from "./schemas";

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
  found: ({ found }) => found,
});

/** Keeps what is being written, now and then. */
export const autosaveListing = defineAction({
  does: ["listing.create", "listing.autosave"],
  input: draftSchema,
  lists: listFields,
  run: (s, { id, version, kind, ...content }) =>
    s.autosave({ listing: id === "" ? null : { id, version }, kind, content }),
  found: (kept) => ({ kept }),
  echoes: false,
});

/** Says what a listing would lead to as it stands in the form. */
export const previewListing = defineAction({
  does: ["listing.create"],
  input: draftSchema,
  lists: listFields,
  run: feedbackOn,
  found: (found) => found,
  echoes: false,
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
