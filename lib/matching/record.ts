import { z } from "zod";
import { type Country, countries } from "@/lib/taxonomy/countries";
import { isIpcSubclass } from "@/lib/taxonomy/ipc";
import { type Language, languages } from "@/lib/taxonomy/languages";
import { trls } from "@/lib/taxonomy/stages";
import { ipStatuses, transferWays } from "@/lib/taxonomy/transfer-ways";
import type { MatchSubject } from "./model";

/**
 * One line of a listings file (JSON Lines), as evaluation and import read it: id, kind, lang, title and
 * text, and where known country, org (the organisation's name), ipc (subclasses), trl (1-9), coop (ways
 * to transfer) and ip_status. A title or a text may be empty, not both. Unknown fields are ignored.
 */
export const recordSchema = z
  .object({
    id: z.string().min(1),
    kind: z.enum(["offer", "need"]),
    lang: z.enum(languages),
    title: z.string(),
    text: z.string(),
    country: z.enum(countries).nullish(),
    org: z.string().nullish(),
    ipc: z.array(z.string().refine(isIpcSubclass, { error: "not an IPC subclass" })).nullish(),
    trl: z.literal(trls).nullish(),
    coop: z.array(z.enum(transferWays)).nullish(),
    ip_status: z.enum(ipStatuses).nullish(),
  })
  .refine(({ title, text }) => `${title}${text}`.trim() !== "", {
    error: "no text",
    path: ["text"],
  });
export type ListingRecord = z.infer<typeof recordSchema>;

/** One line of a file of titles and their IPC subclasses, any of which counts as right. */
export const titleSchema = z.object({
  id: z.string(),
  lang: z.enum(languages),
  text: z.string().min(1),
  ipc: z.array(z.string()).min(1),
});

/** What a listing says beside its texts. */
interface Stated {
  readonly organisationId: string | null;
  readonly country: Country | null;
}

/** What matching knows of a listing of which nothing but its texts is known. */
export function textOnlySubject(
  { id, kind, title, text }: Pick<ListingRecord, "id" | "kind" | "title" | "text">,
  lang: Language,
  { organisationId, country }: Stated = { organisationId: null, country: null },
): MatchSubject {
  return {
    id,
    kind,
    lang,
    title,
    texts: [text],
    organisationId,
    country,
    ipc: [],
    markets: [],
    trl: null,
    transferWays: [],
    support: null,
    targetCountries: [],
    goals: [],
    exportControl: null,
    ipStatus: null,
    partnerKinds: [],
    partnerSizes: [],
    organisationKind: null,
    organisationSize: null,
    budget: null,
    deadline: null,
  };
}

/** What matching knows of a listing from its record. The organisation's name stands for its id. */
export const subjectOf = (record: ListingRecord): MatchSubject => ({
  ...textOnlySubject(record, record.lang, {
    organisationId: record.org ?? null,
    country: record.country ?? null,
  }),
  ipc: record.ipc ?? [],
  trl: record.trl ?? null,
  transferWays: record.coop ?? [],
  ipStatus: record.ip_status ?? null,
});
