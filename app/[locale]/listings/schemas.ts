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
/** What a form would lead to as it stands, saved or not. */
const preview = contentSchema.extend({
  intent: z.literal("preview"),
  id: z.string().max(longestId),
  kind: z.enum(listingKinds),
});
const find = z.object({
  intent: z.literal("find"),
  ipcWords: z.string().trim().min(1).max(longestWords),
});

const open = z.object({
  intent: z.literal("open"),
  /** A section or class, or nothing: where the tree is to be open. */
  code: z.string().regex(/^(?:[A-H](?:\d\d)?)?$/),
});
const byIntent = z.discriminatedUnion("intent", [save, suggest, find, open, preview]);

/** A button carries one value: that of a branch says by itself what is to be opened. */
const openPrefix = "open:";
const opening = z.object({ intent: z.string().startsWith(openPrefix) });

/** The listing form, by the button that sent it. */
export const listingFormSchema = z.preprocess((form) => {
  const { success, data } = opening.safeParse(form);
  return success ? { intent: "open", code: data.intent.slice(openPrefix.length) } : form;
}, byIntent);
export type ListingFormInput = z.output<typeof listingFormSchema>;
export type SuggestInput = z.output<typeof suggest>;
export type SaveFormInput = z.output<typeof save>;

/** What a script sends of the form while it is being written, whichever button it has. */
export const draftSchema = save.omit({ intent: true });
export type DraftInput = z.output<typeof draftSchema>;

/** A button about one listing, at the version that was read. */
export const listingTargetSchema = z.object({ listing: z.string().max(longestId), version });
