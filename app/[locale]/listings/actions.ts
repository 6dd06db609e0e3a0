"use server";

import { listFields } from "@/lib/listing/content";
import { defineAction } from "@/lib/server/action";
import { listingFormActions, runListingForm } from "./run-listing-form";
import { listingFormSchema, withdrawSchema } from "./schemas";

export const saveListing = defineAction({
  does: listingFormActions,
  input: listingFormSchema,
  lists: listFields,
  run: runListingForm,
  after: ({ id }, { intent }) => {
    if (id === null) return null;
    return intent === "submit" ? "/my/listings?done=submitted" : `/listings/${id}/edit?done=saved`;
  },
  found: ({ ipc }) => ipc && { ipc },
});

export const withdrawListing = defineAction({
  does: ["listing.withdraw"],
  input: withdrawSchema,
  run: (s, input) => s.withdraw(input),
  after: () => "/my/listings?done=withdrawn",
});
