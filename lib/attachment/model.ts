import { z } from "zod";
import { idSchema } from "@/lib/shared/ids";
import { type FileType, fileTypes } from "./limits";

export const fileTypeSchema = z.enum(Object.keys(fileTypes) as [FileType, ...FileType[]]);

const imageTypes = ["png", "jpg", "webp"] as const;
export type ImageType = (typeof imageTypes)[number];

/** Pictures are written anew before they are kept. */
export const isImage = (type: FileType): type is ImageType =>
  imageTypes.some((image) => image === type);

/** A file of a listing. It never changes: another file is another attachment. */
export interface Attachment {
  readonly id: string;
  readonly listingId: string;
  /** As its reader saves it, with the extension of its type. */
  readonly name: string;
  readonly type: FileType;
  /** In bytes, as it is kept. */
  readonly size: number;
  /** SHA-256 of what is kept, in hexadecimal: the file's name in the file store. */
  readonly hash: string;
  readonly byId: string;
  readonly addedAt: number;
  /** When a curator published the listing with it; null = no curator has agreed to it yet. */
  readonly approvedAt: number | null;
}

export const attachmentIdSchema = idSchema("attachment");
