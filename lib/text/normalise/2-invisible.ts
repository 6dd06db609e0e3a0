/**
 * Soft hyphens, zero-width spaces and joiners, direction marks and the byte order mark. Khmer, Lao and
 * Burmese texts carry zero-width spaces at some word ends and not at others, so they cannot be kept.
 */
const invisible =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/g;

export const withoutInvisible = (text: string): string => text.replace(invisible, "");
