import type { Act } from "@/lib/access/act";
import { type Actor, guest, type Role } from "@/lib/access/model";
import type { Person } from "@/lib/account/model";
import { auditNote } from "@/lib/audit/note";
import { contentSchema, type ListingContent } from "@/lib/listing/content";
import type { Match } from "@/lib/matches/store";
import type { Listing, ListingKind } from "@/lib/listing/model";
import type { ListingWrite } from "@/lib/listing/store";
import { listingWrite } from "@/lib/listing/write";
import type { Organisation } from "@/lib/organisation/model";
import { newId } from "@/lib/shared/ids";

/** Counted instead of random, so that a test that fails fails again. */
function counter(): (length: number) => Uint8Array {
  let made = 0;
  return (length) => {
    made += 1;
    return Uint8Array.from({ length }, (_, place) =>
      place >= length - 4 ? made >> ((length - 1 - place) * 5) : 0,
    );
  };
}
const counted = counter();

/** A moment at which tests take place. */
export const someTime = Date.UTC(2026, 10, 2, 8);

export const anAct = (actor: Actor = guest, now = someTime): Act => ({
  actor,
  now,
  requestId: "request-1",
  newId: (kind) => newId(kind, counted),
});

export const anOrganisation = (given: Partial<Organisation> = {}): Organisation => ({
  id: newId("organisation", counted),
  name: "Institute of Tests",
  country: "CN",
  province: "CN-GX",
  kind: "institute",
  size: "medium",
  about: "",
  isDemo: false,
  createdAt: someTime,
  ...given,
});

export const aPerson = (given: Partial<Person> = {}): Person => {
  const id = newId("person", counted);
  return {
    id,
    email: `${id}@example.org`,
    name: "Some Body",
    locale: "en",
    role: "member",
    status: "active",
    organisationId: null,
    organisationRole: "member",
    passwordHash: null,
    isDemo: false,
    createdAt: someTime,
    version: 1,
    ...given,
  };
};

export const anActor = (role: Role, organisationId: string | null = null): Actor => ({
  role,
  organisationId,
  personId: newId("person", counted),
  sessionId: newId("session", counted),
});

/** A content that a form would let through, for both kinds. */
export const aContent = (given: Partial<ListingContent> = {}): ListingContent => ({
  ...contentSchema.parse({
    lang: "en",
    title: "Solar dryer for paddy with heat storage",
    summary: "A dryer that works through rainy days.",
    description: "A dryer for 5 t/d of paddy that stores solar heat in a gravel bed.",
    advantages: "Half the fuel of a flat-bed dryer.",
    specification: {
      material: "Wet paddy, 24 % moisture",
      performance: "5 t/d to 14 % moisture",
      product: "Milling rice",
      place: "Villages without a grid",
    },
    ipc: ["F26B"],
    trl: 8,
    ipStatus: "granted",
    transferWays: ["equipment_supply"],
    exportControl: "free",
  }),
  ...given,
});

export const aListing = (given: Partial<Listing> = {}, kind: ListingKind = "offer"): Listing => ({
  id: newId("listing", counted),
  kind,
  status: "draft",
  organisationId: null,
  authorId: null,
  origin: {
    country: "CN",
    province: "CN-GX",
    organisationKind: "institute",
    organisationSize: "medium",
  },
  content: aContent(),
  revision: null,
  external: null,
  incomplete: false,
  isDemo: false,
  createdAt: someTime,
  updatedAt: someTime,
  submittedAt: null,
  publishedAt: null,
  validUntil: null,
  renewedAt: null,
  endedAt: null,
  openForInterest: true,
  version: 1,
  ...given,
});

/** A listing as it comes into an empty store. */
export const firstWrite = (listing: Listing): ListingWrite => ({
  ...listingWrite(anAct(), { act: "test.write", before: null, after: listing }),
  jobs: [],
});

export const someNote = (id: string) => auditNote(anAct(), "test.note", { kind: "listing", id });

/** A match of a need and an offer, as the match table keeps it. */
export const aMatch = (given: Pick<Match, "needId" | "offerId"> & Partial<Match>): Match => ({
  total: 50,
  open: 0,
  parts: [],
  reasons: [],
  weightsVersion: "1",
  computedAt: someTime,
  ...given,
});
