import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { emptyDatabase } from "@/db/testing/database";
import { aListing, anAct, anOrganisation, aPerson, firstWrite } from "@/db/testing/factories";
import type { Role } from "@/lib/access/model";
import type { Person } from "@/lib/account/model";
import { newPasswordLink } from "@/lib/account/password";
import { auditNote } from "@/lib/audit/note";
import type { Listing } from "@/lib/listing/model";
import { type Translation, translationSchema } from "@/lib/translation/model";
import type { Organisation } from "@/lib/organisation/model";
import { ok } from "@/lib/shared/result";
import { type Container, wire } from "../container";
import { type Services, services } from "../services";
import { aVisit, during, type Visit } from "./visit";

export const password = "a rather long pass phrase";

/** Somebody at the door: a visit, and who signed in with it. */
export interface Visitor {
  readonly visit: Visit;
  readonly role: Role | "guest";
  readonly person: Person | null;
}

const shared = globalThis as typeof globalThis & { nanqiaoContainer?: Container };

/** Prints and keeps without a browser and without a disk. */
function paper(): Pick<Container, "printer" | "documents"> {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    printer: { print: (page) => Promise.resolve(ok(new TextEncoder().encode(`%PDF-${page}`))) },
    documents: {
      get: (key) => Promise.resolve(kept.get(key) ?? null),
      put: (key, document) => {
        kept.set(key, document);
        return Promise.resolve();
      },
    },
  };
}

/**
 * The whole program over an empty database in memory: real repositories, services, sessions and cookies.
 * From then on `services()` and the API's routes answer from it.
 */
export async function openHouse() {
  const { database } = emptyDatabase();
  const files = mkdtempSync(path.join(tmpdir(), "nanqiao-files-"));
  const ports = { ...wire(database, files), ...paper() };
  shared.nanqiaoContainer = ports;
  const passwordHash = await ports.passwords.hash(password);

  const organisation = async (made: Partial<Organisation> = {}): Promise<Organisation> => {
    const added = anOrganisation(made);
    const note = auditNote(anAct(), "test.organisation", { kind: "organisation", id: added.id });
    await ports.organisations.addImported(
      [{ organisation: added, importKey: `test:${added.id}` }],
      [note],
    );
    return added;
  };
  const person = async (made: Partial<Person> = {}): Promise<Person> => {
    const added = aPerson({ passwordHash, ...made });
    const note = auditNote(anAct(), "test.person", { kind: "person", id: added.id });
    await ports.accounts.add(added, null, [note]);
    return added;
  };
  const listing = async (made: Partial<Listing> = {}): Promise<Listing> => {
    const added = aListing(made);
    await ports.listings.write([firstWrite(added)]);
    return added;
  };
  const translation = async (of: Listing): Promise<void> => {
    const added: Translation = {
      listingId: of.id,
      lang: "vi",
      texts: translationSchema.parse(of.content),
      origin: "human",
      sourceHash: "",
      byId: null,
      updatedAt: of.createdAt,
      verifiedById: null,
      verifiedAt: null,
      version: 1,
    };
    const note = auditNote(anAct(), "test.translation", { kind: "listing", id: of.id });
    await ports.translations.put(added, null, note);
  };
  /** A listing on somebody's shortlist, where it is not there yet. */
  const kept = async (by: Person, of: Listing): Promise<void> => {
    const note = auditNote(anAct(), "test.kept", { kind: "listing", id: of.id });
    await ports.shortlists.add({ personId: by.id, listingId: of.id, keptAt: of.createdAt }, note);
  };
  /** A link that sets a person's password now; the answer is its secret. */
  const link = async (of: Person): Promise<string> => {
    const made = anAct(undefined, Date.now());
    const secret = made.newId("link");
    const note = auditNote(made, "test.link", { kind: "link", id: of.id });
    await ports.accounts.addLink(newPasswordLink(made, of.id, secret), note);
    return secret;
  };
  /** Asks the services as a visit does. */
  const ask = <T>(visit: Visit, run: (s: Services) => T | Promise<T>): Promise<T> =>
    during(visit, async () => run(await services()));
  const signedIn = async (given: Partial<Person>): Promise<Visitor & { person: Person }> => {
    const added = await person(given);
    const visit = aVisit();
    await ask(visit, (s) => s.signIn({ email: added.email, password }));
    return { visit, role: added.role, person: added };
  };
  const askForFourEyes = (fourEyes: boolean): void => {
    shared.nanqiaoContainer = { ...ports, fourEyes };
  };
  return {
    database,
    ports,
    organisation,
    person,
    listing,
    translation,
    kept,
    link,
    ask,
    signedIn,
    askForFourEyes,
  };
}
export type House = Awaited<ReturnType<typeof openHouse>>;

/** A guest's visit. */
export const aGuest = (): Visitor => ({ visit: aVisit(), role: "guest", person: null });
