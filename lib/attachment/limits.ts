/** The allow-list: media types by what a file's content says, each with the extension of its name. */
export const fileTypes = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
} as const;
export type FileType = keyof typeof fileTypes;

/** All limits of attachments (listing rules, "attachments"). */
export const attachmentLimits = {
  /** Files of one listing. */
  files: 5,
  /** Of one file, in bytes: a data sheet with pictures fits, and a slow line carries it in minutes. */
  bytes: 10 * 1024 * 1024,
  /** Of a name with its extension, in characters. */
  name: 120,
  /** Of a picture: more than a camera's 36 megapixels; one row of it after another is held in memory. */
  pixels: 40_000_000,
} as const;

/** Of a file with the form around it, in bytes; as `bodySizeLimit` in next.config.js. */
export const formBytes = attachmentLimits.bytes + 512 * 1024;

/** How the limit of a file's size is said. */
export const mostMegabytes = attachmentLimits.bytes / 1024 / 1024;
