import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/**
 * The tables on SQLite. Ids are text made by us, times are integer milliseconds since 1970, JSON is text
 * that the repositories parse with zod on the way out.
 */
const time = (name: string) => integer(name);
const bool = (name: string) => integer(name, { mode: "boolean" });

export const organisation = sqliteTable("organisation", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  country: text("country"),
  province: text("province"),
  kind: text("kind"),
  size: text("size"),
  about: text("about").notNull(),
  /** Where an import found it: source and name; null for an organisation that signed up. */
  importKey: text("import_key").unique(),
  isDemo: bool("is_demo").notNull(),
  createdAt: time("created_at").notNull(),
});

export const person = sqliteTable("person", {
  id: text("id").primaryKey(),
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  locale: text("locale").notNull(),
  role: text("role").notNull(),
  status: text("status").notNull(),
  organisationId: text("organisation_id").references(() => organisation.id),
  organisationRole: text("organisation_role").notNull(),
  passwordHash: text("password_hash"),
  isDemo: bool("is_demo").notNull(),
  createdAt: time("created_at").notNull(),
  version: integer("version").notNull(),
});

export const session = sqliteTable(
  "session",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    createdAt: time("created_at").notNull(),
    expiresAt: time("expires_at").notNull(),
    endedAt: time("ended_at"),
  },
  (table) => [index("session_person").on(table.personId)],
);

export const passwordLink = sqliteTable("password_link", {
  id: text("id").primaryKey(),
  personId: text("person_id")
    .notNull()
    .references(() => person.id),
  secretHash: text("secret_hash").notNull().unique(),
  createdAt: time("created_at").notNull(),
  expiresAt: time("expires_at").notNull(),
  usedAt: time("used_at"),
});

export const listing = sqliteTable(
  "listing",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(),
    status: text("status").notNull(),
    organisationId: text("organisation_id").references(() => organisation.id),
    authorId: text("author_id").references(() => person.id),
    country: text("country"),
    province: text("province"),
    organisationKind: text("organisation_kind"),
    organisationSize: text("organisation_size"),
    content: text("content").notNull(),
    revision: text("revision"),
    /** When the content or the revision began to wait for a curator; null while nothing waits. */
    waitingSince: time("waiting_since"),
    externalSource: text("external_source"),
    externalId: text("external_id"),
    incomplete: bool("incomplete").notNull(),
    isDemo: bool("is_demo").notNull(),
    createdAt: time("created_at").notNull(),
    updatedAt: time("updated_at").notNull(),
    submittedAt: time("submitted_at"),
    publishedAt: time("published_at"),
    validUntil: time("valid_until"),
    renewedAt: time("renewed_at"),
    endedAt: time("ended_at"),
    openForInterest: bool("open_for_interest").notNull().default(true),
    version: integer("version").notNull(),
    /** Prepared for filters and orders: taken from the content at every write. */
    lang: text("lang").notNull(),
    trl: integer("trl").notNull(),
    deadline: text("deadline").notNull(),
  },
  (table) => [
    uniqueIndex("listing_external").on(table.externalSource, table.externalId),
    index("listing_newest").on(table.status, table.kind, table.publishedAt, table.id),
    index("listing_published").on(table.status, table.publishedAt, table.id),
    index("listing_organisation").on(table.organisationId, table.updatedAt),
    index("listing_waiting").on(table.waitingSince, table.id),
    index("listing_validity").on(table.status, table.validUntil),
    index("listing_ended").on(table.status, table.endedAt),
  ],
);

/** One row for each IPC code with its ancestors and each way to transfer of a listing. */
export const listingFacet = sqliteTable(
  "listing_facet",
  {
    listingId: text("listing_id")
      .notNull()
      .references(() => listing.id),
    facet: text("facet").notNull(),
    value: text("value").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.facet, table.value, table.listingId] }),
    index("listing_facet_listing").on(table.listingId),
  ],
);

/** Every content that a listing ever had. */
export const listingHistory = sqliteTable(
  "listing_history",
  {
    listingId: text("listing_id")
      .notNull()
      .references(() => listing.id),
    version: integer("version").notNull(),
    status: text("status").notNull(),
    content: text("content").notNull(),
    revision: text("revision"),
    at: time("at").notNull(),
    byId: text("by_id"),
  },
  (table) => [primaryKey({ columns: [table.listingId, table.version] })],
);

/** A listing in another language; the source stays in the listing. */
export const listingTranslation = sqliteTable(
  "listing_translation",
  {
    listingId: text("listing_id")
      .notNull()
      .references(() => listing.id),
    lang: text("lang").notNull(),
    texts: text("texts").notNull(),
    origin: text("origin").notNull(),
    sourceHash: text("source_hash").notNull(),
    byId: text("by_id"),
    updatedAt: time("updated_at").notNull(),
    verifiedById: text("verified_by_id"),
    verifiedAt: time("verified_at"),
    version: integer("version").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.lang] }),
    index("listing_translation_verified").on(table.verifiedAt, table.updatedAt),
  ],
);

export const shortlist = sqliteTable(
  "shortlist",
  {
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    listingId: text("listing_id")
      .notNull()
      .references(() => listing.id),
    keptAt: time("kept_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.listingId] })],
);

/** A file of a listing; its content lies in the file store under its hash. */
export const attachment = sqliteTable(
  "attachment",
  {
    id: text("id").primaryKey(),
    listingId: text("listing_id")
      .notNull()
      .references(() => listing.id),
    name: text("name").notNull(),
    type: text("type").notNull(),
    size: integer("size").notNull(),
    hash: text("hash").notNull(),
    byId: text("by_id").notNull(),
    addedAt: time("added_at").notNull(),
    approvedAt: time("approved_at"),
  },
  (table) => [
    index("attachment_listing").on(table.listingId, table.addedAt),
    index("attachment_hash").on(table.hash),
  ],
);

export const reviewDecision = sqliteTable(
  "review_decision",
  {
    id: text("id").primaryKey(),
    listingId: text("listing_id")
      .notNull()
      .references(() => listing.id),
    decision: text("decision").notNull(),
    message: text("message").notNull(),
    reason: text("reason").notNull(),
    scores: text("scores"),
    byId: text("by_id"),
    at: time("at").notNull(),
  },
  (table) => [index("review_decision_listing").on(table.listingId, table.at)],
);

/** What matching knows of a listing. `seq` grows with every change, so that an index can catch up. */
export const profile = sqliteTable(
  "profile",
  {
    listingId: text("listing_id")
      .primaryKey()
      .references(() => listing.id),
    kind: text("kind").notNull(),
    /** Null: the listing has left matching. */
    data: text("data"),
    seq: integer("seq").notNull(),
  },
  (table) => [uniqueIndex("profile_seq").on(table.seq)],
);

export const match = sqliteTable(
  "match",
  {
    needId: text("need_id")
      .notNull()
      .references(() => listing.id),
    offerId: text("offer_id")
      .notNull()
      .references(() => listing.id),
    total: real("total").notNull(),
    open: real("open").notNull(),
    /** Parts and reasons, as JSON. */
    detail: text("detail").notNull(),
    weightsVersion: text("weights_version").notNull(),
    computedAt: time("computed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.needId, table.offerId] }),
    index("match_need").on(table.needId, table.total, table.open, table.offerId),
    index("match_offer").on(table.offerId, table.total, table.open, table.needId),
  ],
);

export const job = sqliteTable(
  "job",
  {
    id: text("id").primaryKey(),
    task: text("task").notNull(),
    state: text("state").notNull(),
    attempts: integer("attempts").notNull(),
    runAt: time("run_at").notNull(),
    leaseUntil: time("lease_until"),
    lastError: text("last_error"),
    done: integer("done"),
    total: integer("total"),
    /** How a long job goes on after an interruption, in words of its own. */
    cursor: text("cursor"),
    createdAt: time("created_at").notNull(),
    finishedAt: time("finished_at"),
  },
  (table) => [
    index("job_due").on(table.state, table.runAt, table.id),
    index("job_task").on(table.task, table.createdAt),
  ],
);

/** What pages show of the last count of the market, as JSON: a row a section, a country, and all sections. */
export const marketPage = sqliteTable("market_page", {
  scope: text("scope").primaryKey(),
  data: text("data").notNull(),
  /** The last change of a profile that the count knows. */
  seq: integer("seq").notNull(),
  countedAt: time("counted_at").notNull(),
});

/** A search that a person comes back to: the query of its address. */
export const savedSearch = sqliteTable(
  "saved_search",
  {
    id: text("id").primaryKey(),
    personId: text("person_id")
      .notNull()
      .references(() => person.id),
    name: text("name").notNull(),
    query: text("query").notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [uniqueIndex("saved_search_query").on(table.personId, table.query)],
);

export const auditEntry = sqliteTable(
  "audit_entry",
  {
    seq: integer("seq").primaryKey(),
    at: time("at").notNull(),
    act: text("act").notNull(),
    actorId: text("actor_id"),
    organisationId: text("organisation_id"),
    objectKind: text("object_kind").notNull(),
    objectId: text("object_id").notNull(),
    beforeHash: text("before_hash"),
    afterHash: text("after_hash"),
    reason: text("reason"),
    requestId: text("request_id").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [index("audit_object").on(table.objectKind, table.objectId)],
);
