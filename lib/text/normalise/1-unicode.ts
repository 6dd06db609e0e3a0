/**
 * Compatibility composition (NFKC): full-width letters, ligatures, squared units and the like become
 * what they stand for, and marks are composed in one order.
 */
export const unicodeForm = (text: string): string => text.normalize("NFKC");
