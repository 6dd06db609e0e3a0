import { z } from "zod";
import type { IssueCode } from "@/lib/forms/issues";
import { attachmentLimits, mostMegabytes } from "@/lib/attachment/limits";
import { attachmentIdSchema } from "@/lib/attachment/model";

const longestId = 64;

const noFile: IssueCode = "file_empty";
const tooLarge: IssueCode = "file_too_large";

/** A browser sends a field without a file as an empty file without a name. */
const file = z
  .instanceof(File, { error: noFile })
  .refine(({ size }) => size > 0, { error: noFile, abort: true })
  .refine(({ size }) => size <= attachmentLimits.bytes, {
    error: tooLarge,
    params: { limit: mostMegabytes },
  });

export const addFormSchema = z.object({ listing: z.string().max(longestId), file });

/** A button about one file, on the page to which it leads back. */
export const removeFormSchema = z.object({
  attachment: attachmentIdSchema,
  from: z.enum(["edit", "review"]),
});
