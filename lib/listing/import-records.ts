import type { Act } from "@/lib/access/act";
import { auditNote } from "@/lib/audit/note";
import { contentHash } from "@/lib/audit/chain";
import type { Organisation } from "@/lib/organisation/model";
import type { OrganisationStore } from "@/lib/organisation/store";
import type { ListingStatus } from "@/lib/access/model";
import { missingFor } from "./completeness";
import { contentSchema, type ListingContent } from "./content";
import { edited } from "./edit";
import { validFrom } from "./validity";
import type { Listing } from "./model";
import type { ListingRecord } from "./record";
import { dayOf } from "./save";
import type { ListingStore, ListingWrite } from "./store";
import { titleOf } from "./title";
import { listingWrite } from "./write";

/** The matching of an import waits so long for the rest of it. */
const rematchAfterMs = 30_000;

export interface ImportOptions {
  readonly source: string;
  readonly publish: boolean;
}

/** What became of records, by number. `left` are changed records whose listing is no longer open to change. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly left: number;
}

interface Stores {
  readonly listings: ListingStore;
  readonly organisations: OrganisationStore;
}

const open: readonly ListingStatus[] = [
  "draft",
  "submitted",
  "changes_requested",
  "on_hold",
  "published",
];

function contentOf(record: ListingRecord): ListingContent {
  return contentSchema.parse({
    lang: record.lang,
    title: record.title === "" ? titleOf(record.text) : record.title,
    description: record.text,
    ipc: record.ipc,
    trl: record.trl ?? null,
    transferWays: record.coop,
    ipStatus: record.ip_status ?? null,
  });
}

/** Organisations by name: those an earlier import made, and new ones for the rest. */
async function organisationsOf(
  act: Act,
  { organisations }: Stores,
  records: readonly ListingRecord[],
  source: string,
): Promise<ReadonlyMap<string, Organisation>> {
  const keyOf = (name: string): string => `${source}:${name}`;
  const named = new Map(
    records.flatMap((record) => (record.org ? [[keyOf(record.org), record] as const] : [])),
  );
  const known = new Map(await organisations.byImportKeys([...named.keys()]));
  const missing = [...named].filter(([key]) => !known.has(key));
  const made = missing.map(([importKey, { org, country }]) => ({
    importKey,
    organisation: {
      id: act.newId("organisation"),
      name: org ?? "",
      country: country ?? null,
      province: null,
      kind: null,
      size: null,
      about: "",
      isDemo: false,
      createdAt: act.now,
    },
  }));
  const notes = made.map(({ organisation }) =>
    auditNote(act, "import.organisation", {
      kind: "organisation",
      id: organisation.id,
      after: organisation,
    }),
  );
  await organisations.addImported(made, notes);
  for (const { importKey, organisation } of made) known.set(importKey, organisation);
  return new Map(
    [...known].map(([key, organisation]) => [key.slice(source.length + 1), organisation]),
  );
}

function fresh(
  act: Act,
  record: ListingRecord,
  organisation: Organisation | null,
  options: ImportOptions,
): Listing {
  const content = contentOf(record);
  const country = organisation?.country ?? record.country ?? null;
  return {
    id: act.newId("listing"),
    kind: record.kind,
    status: options.publish ? "published" : "submitted",
    organisationId: organisation?.id ?? null,
    authorId: null,
    origin: { country, province: null, organisationKind: null, organisationSize: null },
    content,
    revision: null,
    external: { source: options.source, id: record.id },
    incomplete: missingFor(record.kind, content, country, dayOf(act.now)).length > 0,
    isDemo: false,
    createdAt: act.now,
    updatedAt: act.now,
    submittedAt: act.now,
    publishedAt: options.publish ? act.now : null,
    validUntil: options.publish ? validFrom(act.now) : null,
    renewedAt: null,
    endedAt: null,
    openForInterest: true,
    version: 0,
  };
}

/** A listing after its record changed; what the record does not speak of is kept. */
function updated(
  act: Act,
  listing: Listing,
  record: ListingRecord,
  options: ImportOptions,
): Listing {
  const { title, description, ipc, trl, transferWays, ipStatus, lang } = contentOf(record);
  const content = {
    ...listing.content,
    title,
    description,
    ipc,
    trl,
    transferWays,
    ipStatus,
    lang,
  };
  if (!options.publish) return edited(listing, content, { submit: true, now: act.now });
  const publishedAt = listing.publishedAt ?? act.now;
  const validUntil = listing.validUntil ?? validFrom(act.now);
  return { ...listing, content, revision: null, status: "published", publishedAt, validUntil };
}

const sameContent = (a: Listing, b: Listing): boolean =>
  contentHash([a.content, a.revision?.content, a.status]) ===
  contentHash([b.content, b.revision?.content, b.status]);

type Fate = keyof ImportCounts;

function writeOf(
  act: Act,
  before: Listing | undefined,
  record: ListingRecord,
  organisation: Organisation | null,
  options: ImportOptions,
): { readonly fate: Fate; readonly write: ListingWrite | null } {
  const name = options.publish ? "import.publish" : "import.submit";
  if (before === undefined) {
    const after = fresh(act, record, organisation, options);
    return { fate: "added", write: listingWrite(act, { act: name, before: null, after }) };
  }
  const after = updated(act, before, record, options);
  if (sameContent(before, after)) return { fate: "unchanged", write: null };
  if (!open.includes(before.status)) return { fate: "left", write: null };
  return { fate: "changed", write: listingWrite(act, { act: name, before, after }) };
}

/**
 * Writes a batch of records in one transaction: new ones are added, changed ones updated, the same again
 * changes nothing. Matching follows once for the whole import.
 */
export async function importRecords(
  act: Act,
  stores: Stores,
  records: readonly ListingRecord[],
  options: ImportOptions,
): Promise<ImportCounts> {
  const organisations = await organisationsOf(act, stores, records, options.source);
  const known = await stores.listings.byExternal(
    options.source,
    records.map(({ id }) => id),
  );
  const byId = new Map(known.map((listing) => [listing.external.id, listing]));
  const fates = records.map((record) =>
    writeOf(
      act,
      byId.get(record.id),
      record,
      record.org ? (organisations.get(record.org) ?? null) : null,
      options,
    ),
  );
  const writes = fates.flatMap(({ write }) => write ?? []);
  const rematch = {
    id: act.newId("job"),
    task: { kind: "rematch_all" },
    runAt: act.now + rematchAfterMs,
  } as const;
  const isVisible = writes.some(({ jobs }) => jobs.length > 0);
  await stores.listings.write(
    writes.map((write, place) => ({ ...write, jobs: place === 0 && isVisible ? [rematch] : [] })),
  );
  const count = (fate: Fate): number => fates.filter((one) => one.fate === fate).length;
  return {
    added: count("added"),
    changed: count("changed"),
    unchanged: count("unchanged"),
    left: count("left"),
  };
}
