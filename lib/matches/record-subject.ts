import type { ListingRecord } from "@/lib/listing/record";
import type { MatchSubject } from "@/lib/matching/model";
import type { Country } from "@/lib/taxonomy/countries";
import type { Language } from "@/lib/taxonomy/languages";

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
export const recordSubject = (record: ListingRecord): MatchSubject => ({
  ...textOnlySubject(record, record.lang, {
    organisationId: record.org ?? null,
    country: record.country ?? null,
  }),
  ipc: record.ipc,
  trl: record.trl ?? null,
  transferWays: record.coop,
  ipStatus: record.ip_status ?? null,
});
