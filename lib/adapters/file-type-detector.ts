import { fileTypeFromBuffer } from "file-type";
import { type FileType, fileTypes } from "@/lib/attachment/limits";
import { fileTypeSchema } from "@/lib/attachment/model";
import type { FileInspector } from "@/lib/attachment/ports";

const byMediaType: ReadonlyMap<string, FileType> = new Map(
  fileTypeSchema.options.map((type) => [fileTypes[type], type]),
);

/** The type of a file by its content (file-type); it looks into the ZIP of Office files. */
export const detectedType: FileInspector["typeOf"] = async (bytes) => {
  const found = await fileTypeFromBuffer(bytes);
  return byMediaType.get(found?.mime ?? "") ?? null;
};
