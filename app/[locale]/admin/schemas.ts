import { setRoleSchema, suspendSchema } from "@/lib/account/model";
import { pageSchema } from "@/lib/listing/browse";

/** The page of the list to go back to. */
const row = { page: pageSchema };

export const roleFormSchema = setRoleSchema.extend(row);
export const suspendFormSchema = suspendSchema.extend(row);
