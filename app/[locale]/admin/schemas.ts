import { z } from "zod";
import { roles } from "@/lib/access/model";
import { pageSchema } from "@/lib/listing/browse";

export const reasonLength = { min: 2, max: 500 } as const;
const longestId = 64;

/** Who is meant, in which version, and the page of the list to go back to. */
const row = {
  person: z.string().max(longestId),
  version: z.coerce.number().int().min(1),
  page: pageSchema,
};

export const setRoleSchema = z.object({ ...row, role: z.enum(roles) });
export const suspendSchema = z.object({
  ...row,
  suspended: z.stringbool(),
  reason: z.string().trim().min(reasonLength.min).max(reasonLength.max),
});
