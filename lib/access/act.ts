import type { IdKind } from "@/lib/shared/ids";
import type { Actor } from "./model";

/** One act of somebody: who, when, under which request; and the source of new ids. Verbs take it first. */
export interface Act {
  readonly actor: Actor;
  /** Milliseconds since 1970, the same for everything that one act writes. */
  readonly now: number;
  readonly requestId: string;
  readonly newId: (kind: IdKind) => string;
}
