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

const name = z.string().trim().min(1);
const words = z.string().trim();
const ipc = z.array(z.string().refine(isIpcSubclass, "not_a_choice"));
const coop = z.array(z.enum(transferWays));

const fields = {
  id: name,
  kind: z.enum(listingKinds),
  lang: z.enum(languages),
  title: words.default(""),
  text: words.default(""),
  country: z.enum(countries).nullish(),
  org: name.nullish(),
  ipc: ipc.default([]),
  trl: z.literal(trls).nullish(),
  coop: coop.default([]),
  ip_status: z.enum(ipStatuses).nullish(),
};

const saysSomething = ({ title, text }: { title: string; text: string }): boolean =>
  title !== "" || text !== "";
const nothingSaid = { error: "required", path: ["text"] };

/**
 * A listing as other systems hand it over, one JSON object a line. `text` is the description, `coop` the
 * ways to transfer, a need's `trl` the least it accepts, `org` the organisation's name. Title or text may
 * be empty, not both; what is missing is unknown; fields that are not named here are ignored.
 */
export const recordSchema = z.object(fields).refine(saysSomething, nothingSaid);
export type ListingRecord = z.infer<typeof recordSchema>;

/** A record that may become a listing: within the limits that listings have. */
export const importSchema = z
  .object({
    ...fields,
    id: name.max(longestName),
    title: words.max(limits.title.max).default(""),
    text: words.max(limits.description).default(""),
    org: name.max(longestName).nullish(),
    ipc: ipc.max(limits.ipc.max).default([]),
    coop: coop.max(limits.transferWays.max).default([]),
  })
  .refine(saysSomething, nothingSaid);
