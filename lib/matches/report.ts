import type { Act } from "@/lib/access/act";
import { authorise } from "@/lib/access/authorise";
import type { ListingStore } from "@/lib/listing/store";
import { fail, ok, type Result } from "@/lib/shared/result";
import type { MatchStore } from "./store";

/** Prints a page of this server, without a session, as a PDF of A4 pages. */
export interface PagePrinter {
  /** The path begins with a locale. `slow_down`: too many are waiting. Throws where printing fails. */
  readonly print: (
    path: string,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, { readonly code: "slow_down" }>>;
}

/** Keeps documents that cost time to make, for a while. */
export interface DocumentCache {
  readonly get: (key: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  readonly put: (key: string, document: Uint8Array<ArrayBuffer>) => Promise<void>;
}

export interface ReportPorts {
  readonly listings: Pick<ListingStore, "byId">;
  readonly matches: Pick<MatchStore, "pair">;
  readonly documents: DocumentCache;
  /** Null where no browser is installed. */
  readonly printer: PagePrinter | null;
  /** Whether whoever asks may have another document made now. */
  readonly admit: () => Promise<boolean>;
}

/** The report of a pair in a language. */
export interface ReportTarget {
  readonly needId: string;
  readonly offerId: string;
  readonly locale: string;
}

export type ReportError = { readonly code: "not_found" | "no_printer" | "slow_down" };

/** A name that changes with either listing and with their score; null where the pair is not for this reader. */
async function keyOf(
  { actor }: Act,
  { listings, matches }: ReportPorts,
  { needId, offerId, locale }: ReportTarget,
): Promise<string | null> {
  const [need, offer, match] = await Promise.all([
    listings.byId(needId),
    listings.byId(offerId),
    matches.pair(needId, offerId),
  ]);
  const sides = [need, offer].map((side) =>
    authorise(actor, "match.read_pair", side?.listing ?? null),
  );
  const [one, other] = sides;
  if (!one || !other || match === null) return null;
  return [one.id, one.version, other.id, other.version, match.computedAt, locale].join("-");
}

/**
 * The match report as a PDF; printed once for the same texts and score. Errors: `not_found`, `no_printer`,
 * `slow_down`.
 */
export async function printReport(
  act: Act,
  ports: ReportPorts,
  target: ReportTarget,
): Promise<Result<Uint8Array<ArrayBuffer>, ReportError>> {
  const key = await keyOf(act, ports, target);
  if (key === null) return fail({ code: "not_found" });
  if (ports.printer === null) return fail({ code: "no_printer" });
  const kept = await ports.documents.get(key);
  if (kept !== null) return ok(kept);
  if (!(await ports.admit())) return fail({ code: "slow_down" });
  const { locale, needId, offerId } = target;
  const printed = await ports.printer.print(`/${locale}/matches/${needId}/${offerId}/report`);
  if (printed.ok) await ports.documents.put(key, printed.value);
  return printed;
}
