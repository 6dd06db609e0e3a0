import { z } from "zod";
import { idSchema } from "@/lib/shared/ids";

/** A button about one of the searches that a person keeps. */
export const searchTargetSchema = z.object({ search: idSchema("search") });
