"use server";

import { listFields } from "@/lib/listing/content";
import { defineAction } from "@/lib/server/action";
import { runListingForm } from "./run-listing-form";
import { listingFormSchema, withdrawSchema } from "./schemas";

export const saveListing = defineAction({
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
  input: withdrawSchema,
  run: (s, input) => s.withdraw(input),
  after: () => "/my/listings?done=withdrawn",
});
