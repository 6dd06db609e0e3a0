import { and, asc, count, eq, inArray, isNull, ne, type SQL } from "drizzle-orm";
import { roles } from "@/lib/access/model";
import type { AuditNote } from "@/lib/audit/model";
import { locales, type PasswordLink, type Person } from "@/lib/account/model";
import type { AccountStore, PersonWrite } from "@/lib/account/store";
import { z } from "zod";
import { writeAudited } from "../audited";
import type { Connection, Handle, Schema, Step } from "../connection";

const personSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  role: z.enum(roles),
  status: z.enum(["active", "suspended"]),
  organisationId: z.string().nullable(),
  organisationRole: z.enum(["administrator", "member"]),
  passwordHash: z.string().nullable(),
  isDemo: z.boolean(),
  createdAt: z.number(),
  version: z.number(),
});

const toPerson = (row: unknown): Person => personSchema.parse(row);

async function one(
  { read, schema: { person } }: Connection,
  condition: SQL,
): Promise<Person | null> {
  const rows = await read.select().from(person).where(condition).limit(1);
  return rows[0] ? toPerson(rows[0]) : null;
}

/** Ends sessions along with a change of their person. */
function endSessions({ session }: Schema, tx: Handle, write: PersonWrite): Step[] {
  const { person, endSessions: which, audit } = write;
  if (which === "none") return [];
  const others = which === "all" ? undefined : ne(session.id, which.except);
  const ended = tx
    .update(session)
    .set({ endedAt: audit.at })
    .where(and(eq(session.personId, person.id), isNull(session.endedAt), others));
  return [{ query: ended.returning({ id: session.id }), rows: "any" }];
}

/** Uses a link up; it must not have been used meanwhile. */
function useLink(
  { passwordLink }: Schema,
  tx: Handle,
  link: PasswordLink | null,
  at: number,
): Step[] {
  return link === null
    ? []
    : [
        {
          query: tx
            .update(passwordLink)
            .set({ usedAt: at })
            .where(and(eq(passwordLink.id, link.id), isNull(passwordLink.usedAt)))
            .returning({ id: passwordLink.id }),
          rows: 1,
        },
      ];
}

type Finding = Pick<AccountStore, "byId" | "byEmail" | "people" | "namesOf">;

const finding = (connection: Connection): Finding => {
  const {
    read,
    schema: { person, organisation },
  } = connection;
  return {
    byId: (id) => one(connection, eq(person.id, id)),
    byEmail: (email) => one(connection, eq(person.email, email)),

    people: async (limit, offset) => {
      const rows = await read
        .select({ person, organisationName: organisation.name })
        .from(person)
        .leftJoin(organisation, eq(organisation.id, person.organisationId))
        .orderBy(asc(person.createdAt), asc(person.id))
        .limit(limit)
        .offset(offset);
      const [counted] = await read.select({ total: count() }).from(person);
      const items = rows.map((row) => ({
        person: toPerson(row.person),
        organisationName: row.organisationName,
      }));
      return { items, total: counted?.total ?? 0 };
    },

    namesOf: async (ids) => {
      const rows = await read
        .select({ id: person.id, name: person.name })
        .from(person)
        .where(inArray(person.id, [...ids]));
      return new Map(rows.map(({ id, name }) => [id, name]));
    },
  };
};

const writing = (connection: Connection): Pick<AccountStore, "add" | "save"> => {
  const { schema } = connection;
  const { person, organisation } = schema;
  return {
    add: async (newPerson, newOrganisation, audit: readonly AuditNote[]) => {
      try {
        return await writeAudited(connection, audit, (tx) => [
          ...(newOrganisation === null
            ? []
            : [
                {
                  query: tx
                    .insert(organisation)
                    .values(newOrganisation)
                    .returning({ id: organisation.id }),
                  rows: 1,
                },
              ]),
          { query: tx.insert(person).values(newPerson).returning({ id: person.id }), rows: 1 },
        ]);
      } catch (error) {
        if (
          connection.isTaken(error) &&
          (await one(connection, eq(person.email, newPerson.email))) !== null
        ) {
          return false;
        }
        throw error;
      }
    },

    save: (write) =>
      writeAudited(connection, [write.audit], (tx) => [
        {
          query: tx
            .update(person)
            .set(write.person)
            .where(and(eq(person.id, write.person.id), eq(person.version, write.replaces)))
            .returning({ id: person.id }),
          rows: 1,
        },
        ...endSessions(schema, tx, write),
        ...useLink(schema, tx, write.uses, write.audit.at),
      ]),
  };
};

type Entering = Omit<AccountStore, keyof Finding | "add" | "save">;

const entering = (connection: Connection): Entering => {
  const {
    read,
    schema: { person, session, passwordLink },
  } = connection;
  return {
    openSession: async (opened, audit) => {
      await writeAudited(connection, [audit], (tx) => [
        { query: tx.insert(session).values(opened).returning({ id: session.id }), rows: 1 },
      ]);
    },

    endSession: (id, audit) =>
      writeAudited(connection, [audit], (tx) => [
        {
          query: tx
            .update(session)
            .set({ endedAt: audit.at })
            .where(and(eq(session.id, id), isNull(session.endedAt)))
            .returning({ id: session.id }),
          rows: 1,
        },
      ]),

    session: async (id) => {
      const rows = await read
        .select({ session, person })
        .from(session)
        .innerJoin(person, eq(person.id, session.personId))
        .where(eq(session.id, id))
        .limit(1);
      const row = rows[0];
      return row ? { session: row.session, person: toPerson(row.person) } : null;
    },

    addLink: async (link, audit) => {
      await writeAudited(connection, [audit], (tx) => [
        { query: tx.insert(passwordLink).values(link).returning({ id: passwordLink.id }), rows: 1 },
      ]);
    },

    linkBySecretHash: async (hash) => {
      const rows = await read
        .select()
        .from(passwordLink)
        .where(eq(passwordLink.secretHash, hash))
        .limit(1);
      return rows[0] ?? null;
    },
  };
};

/** People, their sessions and the links that set a password. */
export const peopleRepository = (connection: Connection): AccountStore => ({
  ...finding(connection),
  ...writing(connection),
  ...entering(connection),
});
