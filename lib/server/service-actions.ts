import type { Action } from "@/lib/access/table";
import type { GuestServices } from "./services";

/** The names of everything that pages, actions and routes can ask for. */
export type ServiceName = {
  [N in keyof GuestServices]: GuestServices[N] extends (...input: never) => unknown ? N : never;
}[keyof GuestServices];

/**
 * What each service does, in the words of the access table. A service that is not here does not compile,
 * and the generated test drives each of them by its rows.
 */
export const serviceActions = {
  home: ["listing.browse"],
  browse: ["listing.browse"],
  suggestSearch: ["listing.browse"],
  ipcBranches: ["listing.browse"],
  list: ["listing.browse"],
  listing: ["listing.read", "listing.see_identity"],
  organisation: ["organisation.read"],
  myListings: ["listing.list_own"],
  newListingForm: ["listing.create"],
  listingForm: ["listing.edit"],
  saveListing: ["listing.create", "listing.edit", "listing.submit"],
  autosave: ["listing.create", "listing.autosave"],
  feedback: ["listing.create"],
  withdraw: ["listing.withdraw"],
  fulfil: ["listing.fulfil"],
  renew: ["listing.renew"],
  revive: ["listing.revive"],
  switchInterest: ["listing.switch_interest"],
  checks: ["listing.see_identity"],
  shortlist: ["shortlist.list"],
  keptIds: ["shortlist.list"],
  addToShortlist: ["shortlist.add"],
  removeFromShortlist: ["shortlist.remove"],
  compare: ["listing.read"],
  translations: ["listing.read"],
  translationDesk: ["translation.edit"],
  unverifiedTranslations: ["review.queue"],
  saveTranslation: ["translation.edit"],
  removeTranslation: ["translation.remove"],
  verifyTranslation: ["translation.verify"],
  savedSearches: ["search.list"],
  saveSearch: ["search.save"],
  removeSearch: ["search.remove"],
  attachments: ["attachment.read"],
  download: ["attachment.read", "listing.see_identity"],
  addAttachment: ["attachment.add"],
  removeAttachment: ["attachment.remove"],
  matches: ["match.read"],
  pair: ["match.read_pair"],
  pairPdf: ["match.read_pair"],
  myMatches: ["match.list_own"],
  matchText: ["match.preview"],
  reviewMatches: ["review.read"],
  suggestIpc: ["listing.suggest_ipc"],
  findIpc: ["listing.suggest_ipc"],
  method: ["match.method"],
  marketFields: ["market.read"],
  marketOf: ["market.read"],
  queue: ["review.queue"],
  review: ["review.read"],
  decide: ["review.decide", "review.decide_own"],
  signIn: ["account.sign_in"],
  signUp: ["account.sign_up"],
  signOut: ["account.sign_out"],
  passwordLink: ["account.use_link"],
  setPassword: ["account.use_link"],
  changePassword: ["account.change_password"],
  people: ["person.list"],
  setRole: ["person.set_role"],
  suspend: ["person.suspend"],
  auditLog: ["audit.read"],
  jobDesk: ["job.read"],
  startRematch: ["job.rematch"],
  stopJob: ["job.stop"],
  resumeJob: ["job.resume"],
} as const satisfies Record<ServiceName, readonly [Action, ...Action[]]>;

export type ServiceAction<N extends ServiceName> = (typeof serviceActions)[N][number];

/** The services that an endpoint reaches which declares these actions: those that do nothing else. */
export type ServicesFor<A extends Action> = Pick<
  GuestServices,
  { [N in ServiceName]: [ServiceAction<N>] extends [A] ? N : never }[ServiceName]
>;
