import { z } from "zod";
import needs from "@/db/demo/needs.json";
import offers from "@/db/demo/offers.json";
import organisations from "@/db/demo/organisations.json";
import type { Act } from "@/lib/access/act";
import { guest, type Role } from "@/lib/access/model";
import type { Person } from "@/lib/account/model";
import { auditNote } from "@/lib/audit/note";
import { contentSchema } from "@/lib/listing/content";
import { type Listing, listingKinds } from "@/lib/listing/model";
import { dayOf } from "@/lib/listing/save";
import { validFrom } from "@/lib/listing/validity";
import { listingWrite } from "@/lib/listing/write";
import { type Organisation, organisationSchema } from "@/lib/organisation/model";
import { actOf, type Container } from "@/lib/server/container";
import { rematchNow } from "./rematch-now";

/** An account of the demo, as it is printed when the server starts. */
export interface DemoAccount {
  readonly role: Role;
  readonly email: string;
  readonly password: string;
}

const dayMs = 86_400_000;
/** How far apart the demo's listings were published. */
const apartMs = 18 * 3_600_000;

const accounts: readonly (DemoAccount & {
  readonly name: string;
  readonly organisation: string | null;
})[] = [
  {
    role: "member",
    email: "member@demo.example",
    password: "demo-member-2026",
    name: "Demo member",
    organisation: "langui-institute",
  },
  {
    role: "curator",
    email: "curator@demo.example",
    password: "demo-curator-2026",
    name: "Demo curator",
    organisation: null,
  },
  {
    role: "administrator",
    email: "administrator@demo.example",
    password: "demo-administrator-2026",
    name: "Demo administrator",
    organisation: null,
  },
];

const demoListingSchema = contentSchema.extend({
  key: z.string(),
  organisation: z.string(),
  kind: z.enum(listingKinds),
  status: z.enum(["published", "submitted", "draft", "changes_requested"]),
  deadlineDays: z.number().nullable(),
  reviewMessage: z.string().optional(),
});
const demoOrganisationSchema = z
  .object({ key: z.string(), about: z.string() })
  .and(organisationSchema);

function organisationOf(act: Act, raw: unknown): { key: string; organisation: Organisation } {
  const { key, ...facts } = demoOrganisationSchema.parse(raw);
  const organisation = {
    ...facts,
    id: act.newId("organisation"),
    isDemo: true,
    createdAt: act.now,
  };
  return { key, organisation };
}

interface DemoListing {
  readonly listing: Listing;
  readonly reviewMessage: string | undefined;
}

function listingOf(
  act: Act,
  raw: unknown,
  place: number,
  byKey: ReadonlyMap<string, Organisation>,
): DemoListing {
  const {
    key,
    organisation: of,
    kind,
    status,
    deadlineDays,
    reviewMessage,
    ...content
  } = demoListingSchema.parse(raw);
  const organisation = byKey.get(of);
  if (organisation === undefined) {
    throw new Error(`The demo's listing ${key} names no organisation of the demo: ${of}.`);
  }
  const at = act.now - (place + 1) * apartMs;
  const isPublished = status === "published";
  const listing: Listing = {
    id: act.newId("listing"),
    kind,
    status,
    organisationId: organisation.id,
    authorId: null,
    origin: {
      country: organisation.country,
      province: organisation.province,
      organisationKind: organisation.kind,
      organisationSize: organisation.size,
    },
    content: {
      ...content,
      deadline: deadlineDays === null ? null : dayOf(act.now + deadlineDays * dayMs),
    },
    revision: null,
    external: { source: "demo", id: key },
    incomplete: false,
    isDemo: true,
    createdAt: at,
    updatedAt: at,
    submittedAt: status === "draft" ? null : at,
    publishedAt: isPublished ? at : null,
    validUntil: isPublished ? validFrom(at) : null,
    renewedAt: null,
    endedAt: null,
    openForInterest: true,
    version: 0,
  };
  return { listing, reviewMessage };
}

async function addAccounts(
  act: Act,
  container: Container,
  byKey: ReadonlyMap<string, Organisation>,
): Promise<void> {
  for (const account of accounts) {
    const organisation = account.organisation === null ? null : byKey.get(account.organisation);
    const person: Person = {
      id: act.newId("person"),
      email: account.email,
      name: account.name,
      locale: "en",
      role: account.role,
      status: "active",
      organisationId: organisation?.id ?? null,
      organisationRole: organisation ? "administrator" : "member",
      passwordHash: await container.passwords.hash(account.password),
      isDemo: true,
      createdAt: act.now,
      version: 1,
    };
    await container.accounts.add(person, null, [
      auditNote(act, "demo.load", {
        kind: "person",
        id: person.id,
        after: { email: person.email },
      }),
    ]);
  }
}

async function addOrganisations(
  act: Act,
  container: Container,
): Promise<ReadonlyMap<string, Organisation>> {
  const made = organisations.map((raw) => organisationOf(act, raw));
  await container.organisations.addImported(
    made.map(({ key, organisation }) => ({ organisation, importKey: `demo:${key}` })),
    made.map(({ organisation }) =>
      auditNote(act, "demo.load", {
        kind: "organisation",
        id: organisation.id,
        after: organisation,
      }),
    ),
  );
  return new Map(made.map(({ key, organisation }) => [key, organisation]));
}

async function addListings(
  act: Act,
  container: Container,
  byKey: ReadonlyMap<string, Organisation>,
): Promise<void> {
  // Offers and needs in turn, so that the newest listings show both.
  const raw = offers.flatMap((offer, place): unknown[] => [offer, needs[place]].filter(Boolean));
  const made = raw.map((entry, place) => listingOf(act, entry, place, byKey));
  await container.listings.write(
    made.map(({ listing }, place) => ({
      // Written a moment apart, so that lists by the last change have one order.
      ...listingWrite(
        { ...act, now: act.now - place },
        { act: "demo.load", before: null, after: listing },
      ),
      jobs: [],
    })),
  );
  for (const { listing, reviewMessage } of made) {
    if (reviewMessage === undefined) continue;
    const before = { ...listing, version: 1 };
    const decision = {
      id: act.newId("decision"),
      listingId: listing.id,
      decision: "request_changes",
      message: reviewMessage,
      reason: "",
      scores: null,
      by: null,
      at: act.now,
    } as const;
    await container.reviews.decide(
      decision,
      listingWrite(act, { act: "demo.load", before, after: before }),
    );
  }
  await rematchNow(container);
}

/** Loads the demo into an empty database; answers its accounts wherever the demo is loaded. */
export async function loadDemo(container: Container): Promise<readonly DemoAccount[]> {
  const first = accounts[0]?.email ?? "";
  if ((await container.accounts.byEmail(first)) !== null) return accounts;
  const { total } = await container.accounts.people(1, 0);
  const listings = await container.listings.counts();
  if (total + listings.offer + listings.need > 0) return [];
  const act = actOf(guest, "command:demo");
  const byKey = await addOrganisations(act, container);
  await addAccounts(act, container, byKey);
  await addListings(act, container, byKey);
  return accounts;
}
