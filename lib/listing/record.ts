import { z } from "zod";
import { countries } from "@/lib/taxonomy/countries";
import { isIpcSubclass } from "@/lib/taxonomy/ipc";
import { languages } from "@/lib/taxonomy/languages";
import { trls } from "@/lib/taxonomy/stages";
import { ipStatuses, transferWays } from "@/lib/taxonomy/transfer-ways";
import { limits } from "./limits";
import { listingKinds } from "./model";

/** An id, organisation name or source of a record is at most so long. */
const longestName = 200;

/**
 * A listing as other systems hand it over, one JSON object a line. `text` is the description, `coop` the
 * ways to transfer, a need's `trl` the least it accepts. What is missing is unknown.
 */
export const recordSchema = z.object({
  id: z.string().trim().min(1).max(longestName),
  kind: z.enum(listingKinds),
  lang: z.enum(languages),
  title: z.string().trim().max(limits.title.max).default(""),
  text: z.string().trim().min(1).max(limits.description),
  country: z.enum(countries).nullish(),
  org: z.string().trim().min(1).max(longestName).nullish(),
  ipc: z.array(z.string().refine(isIpcSubclass, "not_a_choice")).max(limits.ipc.max).default([]),
  trl: z.literal(trls).nullish(),
  coop: z.array(z.enum(transferWays)).max(limits.transferWays.max).default([]),
  ip_status: z.enum(ipStatuses).nullish(),
});
export type ListingRecord = z.infer<typeof recordSchema>;
