import { z } from "zod";
import { idSchema } from "@/lib/shared/ids";

export const nothingSchema = z.object({});
export const jobTargetSchema = z.object({ job: idSchema("job") });
