import { eq, inArray } from "drizzle-orm";
import { z } from "zod";
import type { Organisation } from "@/lib/organisation/model";
import type { OrganisationStore } from "@/lib/organisation/store";
import { countries } from "@/lib/taxonomy/countries";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import { provinces } from "@/lib/taxonomy/provinces";
import { writeAudited } from "../audited";
import type { Connection } from "../connection";

const organisationRowSchema = z.object({
  id: z.string(),
  name: z.string(),
  country: z.enum(countries).nullable(),
  province: z.enum(provinces).nullable(),
  kind: z.enum(organisationKinds).nullable(),
  size: z.enum(organisationSizes).nullable(),
  about: z.string(),
  isDemo: z.boolean(),
  createdAt: z.number(),
});

/** A row as an organisation. */
export const toOrganisation = (row: unknown): Organisation => organisationRowSchema.parse(row);

/** Organisations. Those of people are written together with their first person. */
export function organisationsRepository(connection: Connection): OrganisationStore {
  const { read, schema } = connection;
  const { organisation } = schema;
  return {
    byId: async (id) => {
      const rows = await read.select().from(organisation).where(eq(organisation.id, id)).limit(1);
      return rows[0] ? toOrganisation(rows[0]) : null;
    },
    byImportKeys: async (keys) => {
      const rows = await read
        .select()
        .from(organisation)
        .where(inArray(organisation.importKey, [...keys]));
      return new Map(rows.map((row) => [row.importKey ?? "", toOrganisation(row)]));
    },
    addImported: async (items, audit) => {
      const rows = items.map((item) => ({ ...item.organisation, importKey: item.importKey }));
      if (rows.length === 0) return;
      await writeAudited(connection, audit, (tx) => [
        {
          query: tx.insert(organisation).values(rows).returning({ id: organisation.id }),
          rows: rows.length,
        },
      ]);
    },
  };
}
