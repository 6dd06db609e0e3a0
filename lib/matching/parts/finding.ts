import { type Country } from "@/lib/taxonomy/countries";
import { type Profile, type Reason } from "../model";
import { type Scoring } from "../vectors";

/** What a score depends on beside the pair. `now` in milliseconds since 1970. */
export interface Context extends Scoring {
  /** False: the reader has switched the country part off, and its points are open. */
  readonly countryPart: boolean;
  /** Whether two ASEAN states may be matched. */
  readonly aseanWithAsean: boolean;
  readonly now: number;
}

/** The two sides of a pair. */
export interface Pair {
  readonly need: Profile;
  readonly offer: Profile;
}

/** A need's country and an offer's, once both are known. */
export interface Countries {
  readonly need: Country;
  readonly offer: Country;
}

/** What a part finds: points earned and points open. The reasons are made only when somebody reads them. */
export interface Finding {
  readonly points: number;
  readonly open: number;
  readonly reasons: () => readonly Reason[];
}

export const noReasons = (): readonly Reason[] => [];

export const common = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((item) => b.includes(item));
