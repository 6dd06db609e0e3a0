import type { ListingStatus } from "@/lib/access/model";
import type { Money } from "@/lib/shared/currencies";
import type { Country, Tier } from "@/lib/taxonomy/countries";
import type { Goal } from "@/lib/taxonomy/goals";
import type { Language } from "@/lib/taxonomy/languages";
import type { Market } from "@/lib/taxonomy/markets";
import type { OrganisationKind, OrganisationSize } from "@/lib/taxonomy/organisations";
import type { Province } from "@/lib/taxonomy/provinces";
import type { Trl } from "@/lib/taxonomy/stages";
import type { ExportControl, IpStatus, Support, TransferWay } from "@/lib/taxonomy/transfer-ways";
import type { ListingContent, specificationParts } from "./content";
import type { ListingKind } from "./model";

/** What a list shows of a listing. Of an anonymous one, organisation and province are null. */
export interface ListingCardView {
  readonly id: string;
  readonly kind: ListingKind;
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
  readonly status: ListingStatus;
  readonly anonymous: boolean;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly organisationKind: OrganisationKind | null;
  readonly organisationSize: OrganisationSize | null;
  readonly country: Country | null;
  readonly tier: Tier | null;
  readonly province: Province | null;
  readonly ipc: readonly string[];
  readonly trl: Trl | null;
  readonly transferWays: readonly TransferWay[];
  /** ISO day. */
  readonly deadline: string | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number | null;
}

/** What the page of a listing shows. */
export interface ListingView extends ListingCardView {
  readonly description: string;
  readonly advantages: string;
  readonly specification: ListingContent["specification"];
  readonly markets: readonly Market[];
  readonly ipStatus: IpStatus | null;
  readonly ipNotes: string;
  readonly patentNumbers: readonly string[];
  readonly targetCountries: readonly Country[];
  readonly partnerKinds: readonly OrganisationKind[];
  readonly partnerSizes: readonly OrganisationSize[];
  readonly support: readonly Support[];
  readonly budget: Money | null;
  readonly exportControl: ExportControl | null;
  readonly goals: readonly Goal[];
  readonly validUntil: number | null;
  readonly openForInterest: boolean;
  readonly can: {
    readonly edit: boolean;
    readonly submit: boolean;
    readonly withdraw: boolean;
    readonly review: boolean;
    readonly translate: boolean;
  };
}

/** What a listing can say that matching uses. */
export type StrengthAid =
  | "title"
  | "summary"
  | "description"
  | "figures"
  | "advantages"
  | "specification"
  | "markets"
  | "ipc"
  | "country"
  | "support"
  | "goals"
  | "trl"
  | "transferWays";

/** How much of what matching uses a listing says, in whole percent, and what would add how many points. */
export interface StrengthView {
  readonly percent: number;
  /** The most points first. */
  readonly aids: readonly { readonly aid: StrengthAid; readonly points: number }[];
}

/** A listing beside others; null where there is none for this reader. */
export interface ComparedView {
  readonly id: string;
  readonly listing: ListingView | null;
}

/** What a form is filled with: the content as it stands, and the version that a save replaces. */
export interface ListingFormView {
  readonly id: string | null;
  readonly version: number | null;
  readonly kind: ListingKind;
  readonly status: ListingStatus;
  readonly content: ListingContent;
  /** The organisation's country: decides which fields are required. */
  readonly country: Country | null;
  /** Where the edit of a published listing stands; null where there is none. */
  readonly revision: "submitted" | "changes_requested" | null;
  /** What the edit of a published listing changes; empty where nothing waits for a curator. */
  readonly changes: readonly ListingChange[];
  /** What a curator asked for, the latest first. */
  readonly messages: readonly ReviewMessageView[];
  readonly strength: StrengthView;
  /** Whether it is kept while it is being written. */
  readonly isAutosaved: boolean;
}

/** A line of "my listings". */
export interface OwnListingView {
  readonly id: string;
  readonly version: number;
  readonly kind: ListingKind;
  readonly lang: Language;
  readonly title: string;
  readonly status: ListingStatus;
  readonly revision: "submitted" | "changes_requested" | null;
  /** The fields that the edit of a published listing changes. */
  readonly changed: readonly ListingChange["field"][];
  readonly updatedAt: number;
  readonly validUntil: number | null;
  readonly matches: number;
  readonly openForInterest: boolean;
  /** The end of its validity is near: the poster is reminded. */
  readonly endsSoon: boolean;
  readonly can: Readonly<
    Record<"edit" | "withdraw" | "fulfil" | "switchInterest" | "renew" | "revive", boolean>
  >;
}

/** What a curator wrote to the poster. */
export interface ReviewMessageView {
  readonly decision: "publish" | "request_changes" | "reject" | "hold";
  readonly message: string;
  readonly at: number;
}

/** A text that every reader sees, also of an anonymous listing. */
export type ListingTextField =
  | "title"
  | "summary"
  | "description"
  | "advantages"
  | `specification.${(typeof specificationParts)[number]}`;

/**
 * What should be looked at before a listing is published. Nothing of it forbids publication: a word that
 * looks like a name may be an innocent one.
 */
export type ListingWarning =
  /** An anonymous listing whose text gives away who posts it; `found` is what the text says. */
  | {
      readonly code: "names_organisation" | "patent_number" | "web_address";
      readonly field: ListingTextField;
      readonly found: string;
    }
  /** Contact data are exchanged once both sides agree, not in a text. */
  | { readonly code: "email" | "phone"; readonly field: ListingTextField; readonly found: string }
  /** A short description; no figure anywhere, so that nothing can be compared; few known concepts. */
  | { readonly code: "brief" | "no_figures" | "thin" }
  /** The texts are in another script than the language chosen; null where it is the Latin one. */
  | { readonly code: "other_script"; readonly written: Language | null; readonly chosen: Language };

/** A published listing of the same kind that says nearly the same. */
export interface DuplicateView {
  readonly listing: ListingCardView;
  /** Whether it is of the reader's own organisation. */
  readonly own: boolean;
}

/** What poster and curator see of a listing before it is published. */
export interface ListingChecksView {
  readonly warnings: readonly ListingWarning[];
  readonly duplicates: readonly DuplicateView[];
}

/** A part of a text that changed. */
export interface TextPiece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A field that an edit of a published listing changes: a text in pieces, or what was and is chosen. */
export type ListingChange =
  | { readonly field: ListingTextField | "ipNotes"; readonly pieces: readonly TextPiece[] }
  | {
      readonly field: "lang" | "ipc" | "trl" | "ipStatus" | "patentNumbers" | "exportControl";
      readonly before: readonly string[];
      readonly after: readonly string[];
    };
