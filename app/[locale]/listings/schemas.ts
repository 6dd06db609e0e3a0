import { z } from "zod";
import { contentSchema } from "@/lib/listing/content";
import { listingKinds } from "@/lib/listing/model";

const longestId = 64;
const longestWords = 200;
const version = z.coerce.number().int().min(0);

/** A save or a submission needs the whole content; the two helpers need only what they read. */
const save = contentSchema.extend({
  intent: z.enum(["save", "submit"]),
  /** Empty for a new listing. */
  id: z.string().max(longestId),
  version,
  kind: z.enum(listingKinds),
});
const suggest = contentSchema
  .pick({
    lang: true,
    title: true,
    summary: true,
    description: true,
    advantages: true,
    specification: true,
  })
  .extend({ intent: z.literal("suggest") });
const find = z.object({
  intent: z.literal("find"),
  ipcWords: z.string().trim().min(1).max(longestWords),
});

/** The listing form, by the button that sent it. */
export const listingFormSchema = z.discriminatedUnion("intent", [save, suggest, find]);
export type ListingFormInput = z.output<typeof listingFormSchema>;
export type SuggestInput = z.output<typeof suggest>;
export type SaveFormInput = z.output<typeof save>;

/** A button about one listing, at the version that was read. */
export const listingTargetSchema = z.object({ listing: z.string().max(longestId), version });
