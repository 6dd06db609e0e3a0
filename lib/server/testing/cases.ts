import { aContent, aMatch } from "@/db/testing/factories";
import { listingStatuses, type Relation, type Role, roles } from "@/lib/access/model";
import { type Action, allows } from "@/lib/access/table";
import type { Listing } from "@/lib/listing/model";
import type { Organisation } from "@/lib/organisation/model";
import { attach } from "./attachment";
import { aGuest, type House, openHouse, type Visitor } from "./house";
import { aJob } from "./job";
import { type Case, type Probe, probes } from "./probes";

export interface Question {
  readonly service: string;
  readonly action: Action;
  readonly probe: Probe;
}

/** Every service with every action that it declares. The guarantee: the keys of `probes` are actions. */
export const questions: readonly Question[] = Object.entries(probes).flatMap(
  ([service, ofService]) =>
    Object.entries(ofService).map(([action, probe]: [string, Probe]) => ({
      service,
      action: action as Action,
      probe,
    })),
);

const dayMs = 86_400_000;

/** The relations in which a role can stand to the object of a probe. */
function relationsOf({ on, alone }: Probe, role: Role | "guest"): readonly Relation[] {
  if (role === "guest") return ["other"];
  const isNobodys = on === "nothing" || on === "queued_job" || on === "dead_job";
  return isNobodys || alone === true ? ["own"] : ["own", "other"];
}

/** A house with two organisations, and the cases that the access table has to answer in it. */
export class Stage {
  readonly house: House;
  readonly #own: Organisation;
  readonly #other: Organisation;
  readonly #need: Listing;
  readonly #known = new Map<string, Visitor>();

  private constructor(house: House, own: Organisation, other: Organisation, need: Listing) {
    this.house = house;
    this.#own = own;
    this.#other = other;
    this.#need = need;
  }

  static async open(): Promise<Stage> {
    const house = await openHouse();
    const [own, other] = [await house.organisation(), await house.organisation()];
    const need = await house.listing({
      kind: "need",
      organisationId: other.id,
      status: "published",
    });
    return new Stage(house, own, other, need);
  }

  /** Somebody of a role with an open session. */
  async visitor(role: Role | "guest"): Promise<Visitor> {
    if (role === "guest") return aGuest();
    const known = this.#known.get(role);
    const viewer = known && (await this.house.ask(known.visit, (s) => s.viewer));
    if (known && viewer) return known;
    const made = await this.house.signedIn({ role, organisationId: this.#own.id });
    this.#known.set(role, made);
    return made;
  }

  async #listing({
    organisationId,
    open,
    state,
  }: {
    readonly organisationId: string;
    readonly open: Probe["open"];
    readonly state: Case["state"];
  }): Promise<Pick<Case, "id" | "version">> {
    const content = aContent({ anonymous: open !== true });
    const made = { organisationId, content, status: state ?? "draft" } as const;
    const now = Date.now();
    // Renewable where it is published, revivable where it has expired.
    const listing = await this.house.listing({ ...made, validUntil: now + dayMs, endedAt: now });
    await this.house.translation(listing);
    await this.house.ports.matches.put([aMatch({ needId: this.#need.id, offerId: listing.id })]);
    const { version } = await attach(this.house.ports, listing);
    return { id: listing.id, version };
  }

  async #object(
    { on, open }: Probe,
    visitor: Visitor,
    relation: Relation,
    state: Case["state"],
  ): Promise<Pick<Case, "id" | "version">> {
    const organisationId = relation === "own" ? this.#own.id : this.#other.id;
    if (on === "listing") return this.#listing({ organisationId, open, state });
    if (on === "queued_job" || on === "dead_job") {
      return { id: await aJob(this.house.ports, on === "dead_job"), version: 1 };
    }
    if (on !== "person") return { id: on === "organisation" ? organisationId : "", version: 1 };
    const oneself = relation === "own" ? visitor.person : null;
    const person = oneself && (await this.house.ports.accounts.byId(oneself.id));
    return person ?? this.house.person({ organisationId: this.#other.id });
  }

  async case(
    { probe }: Question,
    role: Role | "guest",
    relation: Relation,
    state: Case["state"],
  ): Promise<Case> {
    this.house.askForFourEyes(probe.alone !== true);
    const visitor = await this.visitor(role);
    const object = await this.#object(probe, visitor, relation, state);
    const spare = await this.house.person();
    const secret = await this.house.link(spare);
    const needId = this.#need.id;
    if (visitor.person !== null) await this.house.kept(visitor.person, this.#need);
    return { house: this.house, visitor, relation, state, needId, spare, secret, ...object };
  }

  /** The cases of a question one by one: every role, relation and state, with the table's answer. */
  async *cases(
    question: Question,
  ): AsyncGenerator<{ readonly c: Case; readonly allowed: boolean; readonly name: string }> {
    const { action, probe } = question;
    for (const role of ["guest", ...roles] as const) {
      for (const relation of relationsOf(probe, role)) {
        for (const state of probe.on === "listing" ? listingStatuses : [null]) {
          const allowed = allows({ action, role, relation, state });
          const c = await this.case(question, role, relation, state);
          yield { c, allowed, name: `${role}, ${relation}, ${state ?? "no state"}` };
        }
      }
    }
  }

  /** Asks the service of a question about a case, or about another object in its place. */
  ask({ probe }: Question, c: Case, id: string = c.id): Promise<unknown> {
    return this.house.ask(c.visitor.visit, (s) => probe.ask(s, c, id));
  }

  /** The acts on record after a number. */
  async actsSince(seq: number): Promise<readonly string[]> {
    const entries = await this.house.ports.audit.from(seq + 1, 100);
    return entries.map(({ act }) => act);
  }

  async lastSeq(): Promise<number> {
    return (await this.house.ports.audit.page(null, 1))[0]?.seq ?? 0;
  }
}

/** What a probe leaves on record where it is done. */
export const recordsOf = ({ records = [] }: Probe, c: Case): readonly string[] =>
  typeof records === "function" ? records(c) : records;
