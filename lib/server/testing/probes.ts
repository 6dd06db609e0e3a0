import { aContent } from "@/db/testing/factories";
import { aPdf } from "@/db/testing/files";
import type { ListingStatus, Relation } from "@/lib/access/model";
import type { Person } from "@/lib/account/model";
import { browseSchema } from "@/lib/listing/browse";
import type { ListingTarget } from "@/lib/listing/change";
import { decideSchema } from "@/lib/review/model";
import type { ServiceAction, ServiceName } from "../service-actions";
import type { Services } from "../services";
import { type House, password, type Visitor } from "./house";

/** One question to the table, set up in a house: who asks, about what. */
export interface Case {
  readonly house: House;
  readonly visitor: Visitor;
  readonly relation: Relation;
  /** The state of the listing that is asked about; null where the action has no such object. */
  readonly state: ListingStatus | null;
  /** The object's id, of a listing, an organisation, a person or a job. */
  readonly id: string;
  readonly version: number;
  /** A published need that matches the listing that is asked about. */
  readonly needId: string;
  /** Somebody without a session, for what is done to or as another person. */
  readonly spare: Person;
  /** The secret of a link that sets the spare person's password. */
  readonly secret: string;
}

type Refusal = null | false | { readonly ok: false; readonly error: { readonly code: string } };

/** How a service is asked to do one of its actions, and what it leaves behind. */
export interface Probe {
  readonly on: "nothing" | "listing" | "organisation" | "person" | "queued_job" | "dead_job";
  /** Asked with the case's id, and with one that is missing. */
  readonly ask: (s: Services, c: Case, id: string) => Promise<unknown>;
  /** The answer where it is denied: the one that a missing object gets. */
  readonly refusal: Refusal;
  /** The acts on record after it was done, in their order; none for what only reads. */
  readonly records?: readonly string[] | ((c: Case) => readonly string[]);
  /** Asked about a listing that hides nobody; all others are anonymous. */
  readonly open?: true;
  /** Where four eyes must be off for the question to arise. */
  readonly alone?: true;
}

const refused = { ok: false, error: { code: "not_found" } } as const;
const options = { limit: 5, country: true, locale: "en" } as const;
const text = { lang: "en", title: "Solar dryer", text: "A solar dryer for paddy rice." } as const;

const reading = (on: Probe["on"], ask: Probe["ask"]): Probe => ({ on, ask, refusal: null });
const writing = (on: Probe["on"], records: Probe["records"], ask: Probe["ask"]): Probe => ({
  on,
  ask,
  refusal: refused,
  ...(records === undefined ? {} : { records }),
});

const ofListing = (
  act: string,
  ask: (s: Services, target: ListingTarget) => Promise<unknown>,
): Probe => writing("listing", [act], (s, { version }, listing) => ask(s, { listing, version }));
const aSearch = { name: "Dryers", query: "q=dryer" } as const;
/** Asks about the file that every listing of a case has; a missing listing's file is missing too. */
const ofFile =
  (ask: (s: Services, id: string) => Promise<unknown>): Probe["ask"] =>
  async (s, { house }, listing) => {
    const [file] = await house.ports.attachments.ofListing(listing);
    return ask(s, file?.id ?? "att_00000000000000000000");
  };
/** The translation that every listing of a case has. */
const translationOf = (listing: string) => ({ listing, lang: "vi", version: 1 }) as const;

const save =
  (submit: boolean): Probe["ask"] =>
  (s, { version }, id) =>
    s.saveListing({ listing: { id, version }, kind: "offer", content: aContent(), submit });

const fitting = (state: ListingStatus | null) => (state === "published" ? "hold" : "publish");
const decision: Probe["ask"] = (s, { state, version }, id) => {
  const input = decideSchema.omit({ listing: true }).parse({
    version,
    decision: fitting(state),
    message: "Thank you.",
    reason: "It is settled.",
    scores: { clarity: 4, detail: 4, credibility: 4, readiness: 4 },
  });
  return s.decide({ ...input, listing: id });
};
const decided = ({ state }: Case) => [`review.${fitting(state)}`];

const signUpInput = ({ spare }: Case) => ({
  name: "Noy",
  email: `new-${spare.email}`,
  password,
  organisation: {
    name: "Cooperative",
    country: "LA",
    province: null,
    kind: "cooperative",
    size: "small",
  } as const,
});

/** Every service with every action that it declares. One that is not here does not compile. */
export const probes: { readonly [N in ServiceName]: Readonly<Record<ServiceAction<N>, Probe>> } = {
  home: { "listing.browse": reading("nothing", (s) => s.home()) },
  browse: { "listing.browse": reading("nothing", (s) => s.browse({}, "en")) },
  suggestSearch: {
    "listing.browse": reading("nothing", (s) => s.suggestSearch("solar", "en")),
  },
  ipcBranches: {
    "listing.browse": reading("nothing", (s) => s.ipcBranches({ query: "", open: "C02" })),
  },
  list: {
    "listing.browse": reading("nothing", (s) => s.list(browseSchema.parse({}), 5, null)),
  },
  listing: {
    "listing.read": reading("listing", (s, _c, id) => s.listing(id)),
    "listing.see_identity": reading("listing", async (s, _c, id) => {
      const found = await s.listing(id);
      return found?.listing.organisation ?? null;
    }),
  },
  organisation: {
    "organisation.read": reading("organisation", (s, _c, id) => s.organisation(id)),
  },
  myListings: { "listing.list_own": reading("nothing", (s) => s.myListings()) },
  newListingForm: { "listing.create": reading("nothing", (s) => s.newListingForm("offer")) },
  listingForm: { "listing.edit": reading("listing", (s, _c, id) => s.listingForm(id)) },
  saveListing: {
    "listing.create": writing("nothing", ["listing.create"], (s) =>
      s.saveListing({ listing: null, kind: "need", content: aContent(), submit: false }),
    ),
    "listing.edit": writing("listing", ["listing.edit"], save(false)),
    "listing.submit": writing("listing", ["listing.submit"], save(true)),
  },
  autosave: {
    "listing.create": writing("nothing", ["listing.create"], (s) =>
      s.autosave({ listing: null, kind: "need", content: aContent() }),
    ),
    "listing.autosave": writing("listing", ["listing.edit"], (s, { version }, id) =>
      s.autosave({ listing: { id, version }, kind: "offer", content: aContent() }),
    ),
  },
  feedback: {
    "listing.create": writing("nothing", undefined, (s) =>
      s.feedback({ id: null, kind: "need", content: aContent() }, "en"),
    ),
  },
  withdraw: {
    "listing.withdraw": ofListing("listing.withdraw", (s, target) => s.withdraw(target)),
  },
  fulfil: { "listing.fulfil": ofListing("listing.fulfil", (s, target) => s.fulfil(target)) },
  renew: { "listing.renew": ofListing("listing.renew", (s, target) => s.renew(target)) },
  revive: { "listing.revive": ofListing("listing.revive", (s, target) => s.revive(target)) },
  switchInterest: {
    "listing.switch_interest": ofListing("listing.switch_interest", (s, target) =>
      s.switchInterest(target),
    ),
  },
  checks: { "listing.see_identity": reading("listing", (s, _c, id) => s.checks(id)) },
  shortlist: { "shortlist.list": reading("nothing", (s) => s.shortlist()) },
  keptIds: { "shortlist.list": reading("nothing", (s) => s.keptIds()) },
  addToShortlist: {
    "shortlist.add": writing("listing", ["shortlist.add"], (s, _c, listing) =>
      s.addToShortlist({ listing }),
    ),
  },
  removeFromShortlist: {
    "shortlist.remove": writing("nothing", ["shortlist.remove"], (s, { needId }) =>
      s.removeFromShortlist({ listing: needId }),
    ),
  },
  compare: {
    "listing.read": reading("listing", async (s, _c, id) => {
      const [one] = await s.compare([id]);
      return one?.listing ?? null;
    }),
  },
  translations: { "listing.read": reading("listing", (s, _c, id) => s.translations(id)) },
  translationDesk: {
    "translation.edit": reading("listing", (s, _c, id) => s.translationDesk(id)),
  },
  unverifiedTranslations: {
    "review.queue": reading("nothing", (s) => s.unverifiedTranslations()),
  },
  saveTranslation: {
    "translation.edit": writing("listing", ["translation.edit"], (s, _c, id) =>
      s.saveTranslation({ ...translationOf(id), texts: aContent() }),
    ),
  },
  removeTranslation: {
    "translation.remove": writing("listing", ["translation.remove"], (s, _c, id) =>
      s.removeTranslation(translationOf(id)),
    ),
  },
  verifyTranslation: {
    "translation.verify": writing("listing", ["translation.verify"], (s, _c, id) =>
      s.verifyTranslation(translationOf(id)),
    ),
  },
  savedSearches: { "search.list": reading("nothing", (s) => s.savedSearches()) },
  saveSearch: {
    "search.save": writing("nothing", ["search.save"], (s) => s.saveSearch(aSearch)),
  },
  removeSearch: {
    "search.remove": writing("nothing", ["search.save", "search.remove"], async (s) => {
      const saved = await s.saveSearch({ ...aSearch, query: "q=drying" });
      return saved.ok ? s.removeSearch(saved.value.id) : saved;
    }),
  },
  attachments: { "attachment.read": reading("listing", (s, _c, id) => s.attachments(id)) },
  download: {
    "attachment.read": {
      ...reading(
        "listing",
        ofFile((s, id) => s.download(id)),
      ),
      open: true,
    },
    "listing.see_identity": reading(
      "listing",
      ofFile((s, id) => s.download(id)),
    ),
  },
  addAttachment: {
    "attachment.add": writing("listing", ["attachment.add"], (s, _c, listing) =>
      s.addAttachment({ listing, name: "Data sheet.pdf", bytes: aPdf }),
    ),
  },
  removeAttachment: {
    "attachment.remove": writing(
      "listing",
      ["attachment.remove"],
      ofFile((s, id) => s.removeAttachment(id)),
    ),
  },
  matches: { "match.read": reading("listing", (s, _c, id) => s.matches(id, options)) },
  pair: {
    "match.read_pair": reading("listing", (s, { needId }, id) =>
      s.pair({ needId, offerId: id }, options),
    ),
  },
  pairPdf: {
    "match.read_pair": writing("listing", undefined, (s, { needId }, id) =>
      s.pairPdf({ needId, offerId: id, locale: "en" }),
    ),
  },
  myMatches: { "match.list_own": reading("nothing", (s) => s.myMatches(options)) },
  matchText: {
    "match.preview": reading("nothing", (s) =>
      s.matchText({ ...aContent(), kind: "offer", country: "VN", limit: 5 }, "en"),
    ),
  },
  reviewMatches: { "review.read": reading("listing", (s, _c, id) => s.reviewMatches(id, "en")) },
  suggestIpc: { "listing.suggest_ipc": reading("nothing", (s) => s.suggestIpc(text, "en")) },
  findIpc: { "listing.suggest_ipc": reading("nothing", (s) => s.findIpc("water", "en")) },
  method: { "match.method": reading("nothing", async (s) => s.method()) },
  marketFields: {
    "market.read": reading("nothing", async (s) => ({ at: await s.marketFields() })),
  },
  marketOf: { "market.read": reading("nothing", async (s) => ({ at: await s.marketOf("LA") })) },
  queue: { "review.queue": reading("nothing", (s) => s.queue({})) },
  review: { "review.read": reading("listing", (s, _c, id) => s.review(id)) },
  decide: {
    "review.decide": writing("listing", decided, decision),
    "review.decide_own": { ...writing("listing", decided, decision), alone: true },
  },
  signIn: {
    "account.sign_in": writing("nothing", ["account.sign_in"], (s, { spare: { email } }) =>
      s.signIn({ email, password }),
    ),
  },
  signUp: {
    "account.sign_up": writing(
      "nothing",
      ["account.sign_up", "organisation.create", "account.sign_in"],
      (s, c) => s.signUp(signUpInput(c)),
    ),
  },
  signOut: {
    "account.sign_out": writing(
      "nothing",
      ({ visitor }) => (visitor.role === "guest" ? [] : ["account.sign_out"]),
      (s) => s.signOut(),
    ),
  },
  passwordLink: {
    "account.use_link": {
      ...reading("nothing", (s, { secret }) => s.passwordLink(secret)),
      refusal: false,
    },
  },
  setPassword: {
    "account.use_link": writing("nothing", ["account.set_password"], (s, { secret }) =>
      s.setPassword({ link: secret, password }),
    ),
  },
  changePassword: {
    "account.change_password": writing("nothing", ["account.change_password"], (s) =>
      s.changePassword({ current: password, password }),
    ),
  },
  people: { "person.list": reading("nothing", (s) => s.people({})) },
  setRole: {
    "person.set_role": writing("person", ["person.set_role"], (s, { version }, person) =>
      s.setRole({ person, version, role: "curator" }),
    ),
  },
  suspend: {
    "person.suspend": writing("person", ["person.suspend"], (s, { version }, person) =>
      s.suspend({ person, version, suspended: true, reason: "Spam" }),
    ),
  },
  auditLog: { "audit.read": reading("nothing", (s) => s.auditLog(undefined)) },
  jobDesk: { "job.read": reading("nothing", (s) => s.jobDesk()) },
  startRematch: { "job.rematch": writing("nothing", ["job.rematch"], (s) => s.startRematch()) },
  stopJob: { "job.stop": writing("queued_job", ["job.stop"], (s, _c, id) => s.stopJob(id)) },
  resumeJob: { "job.resume": writing("dead_job", ["job.resume"], (s, _c, id) => s.resumeJob(id)) },
};
