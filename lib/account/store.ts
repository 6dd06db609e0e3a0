import type { AuditNote } from "@/lib/audit/model";
import type { Organisation } from "@/lib/organisation/model";
import type { PasswordLink, Person, Session } from "./model";

/** A person with the organisation, as the administrator's list shows it. */
export interface PersonOfOrganisation {
  readonly person: Person;
  readonly organisationName: string | null;
}

/** A change of a person that exists. */
export interface PersonWrite {
  readonly person: Person;
  readonly replaces: number;
  readonly audit: AuditNote;
  /** Whose sessions end with it: nobody's, all of the person's, or all but the one in use. */
  readonly endSessions: "none" | "all" | { readonly except: string };
  /** A link that is used up by it. */
  readonly uses: PasswordLink | null;
}

export interface AccountStore {
  readonly byId: (id: string) => Promise<Person | null>;
  readonly byEmail: (email: string) => Promise<Person | null>;
  /** Writes a new person, with a new organisation where there is one; false where the address is taken. */
  readonly add: (
    person: Person,
    organisation: Organisation | null,
    audit: readonly AuditNote[],
  ) => Promise<boolean>;
  /** False where the version is stale or the link was used meanwhile. */
  readonly save: (write: PersonWrite) => Promise<boolean>;
  readonly people: (
    limit: number,
    offset: number,
  ) => Promise<{ readonly items: readonly PersonOfOrganisation[]; readonly total: number }>;
  readonly namesOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  readonly openSession: (session: Session, audit: AuditNote) => Promise<void>;
  /** Ends a session; false where it had ended. */
  readonly endSession: (id: string, audit: AuditNote) => Promise<boolean>;
  readonly session: (
    id: string,
  ) => Promise<{ readonly session: Session; readonly person: Person } | null>;
  readonly addLink: (link: PasswordLink, audit: AuditNote) => Promise<void>;
  readonly linkBySecretHash: (hash: string) => Promise<PasswordLink | null>;
}
