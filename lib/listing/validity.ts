import { limits } from "./limits";
import type { Listing } from "./model";

const dayMs = 86_400_000;
const days = (count: number): number => count * dayMs;

/** The end of a validity that begins at a time. */
export const validFrom = (time: number): number => time + days(limits.validDays);

type Dated = Pick<Listing, "status" | "validUntil" | "renewedAt" | "endedAt">;

/** Whether it is time to remind the poster of the end. */
export const endsSoon = ({ status, validUntil }: Dated, now: number): boolean =>
  status === "published" && validUntil !== null && validUntil - now <= days(limits.reminderDays);

/** A published listing is renewed once, shortly before its end. */
export const isRenewable = ({ status, validUntil, renewedAt }: Dated, now: number): boolean =>
  status === "published" &&
  renewedAt === null &&
  validUntil !== null &&
  validUntil - now <= days(limits.renewalFromDays);

/** An expired listing comes back within a year. */
export const isRevivable = ({ status, endedAt }: Dated, now: number): boolean =>
  status === "expired" && endedAt !== null && now - endedAt <= days(limits.reviveWithinDays);

/** Listings that ended before this time belong into the archive. */
export const archivedIfEndedBefore = (now: number): number => now - days(limits.archiveAfterDays);
