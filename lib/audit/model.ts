/** What every verb that writes says of itself; the repository stores it in the same transaction. */
export interface AuditNote {
  /** The act, in the words of the access table or of a command ("listing.submit", "import.publish"). */
  readonly act: string;
  readonly actorId: string | null;
  readonly organisationId: string | null;
  readonly objectKind:
    "listing" | "person" | "organisation" | "session" | "link" | "search" | "job";
  readonly objectId: string;
  /** Hashes of the object before and after; null where there is none. */
  readonly beforeHash: string | null;
  readonly afterHash: string | null;
  /** Why, in the actor's words. */
  readonly reason: string | null;
  readonly requestId: string;
  readonly at: number;
}

/** An audit entry, chained to the one before by its hash. `seq` starts at 1 and has no gaps. */
export interface AuditEntry extends AuditNote {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}
