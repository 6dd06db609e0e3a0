/**
 * Vietnamese writes the tone of an open "oa", "oe" or "uy" on either vowel (hòa, hoà). The older place,
 * on the first, becomes the only one. After "q" the "u" belongs to the consonant (quý) and nothing moves.
 */
const tones = "\u0300\u0301\u0303\u0309\u0323";
const open = new RegExp(`(?<![q\\p{M}])(o[ae]|uy)([${tones}])(?![\\p{L}\\p{M}])`, "gu");
const mayApply = /(?:o[àáãảạèéẽẻẹ]|u[ỳýỹỷỵ])/u;

const toneToFirst = (_whole: string, vowels: string, tone: string): string =>
  `${vowels.charAt(0)}${tone}${vowels.charAt(1)}`;

export function vietnameseTones(text: string): string {
  if (!mayApply.test(text)) return text;
  return text.normalize("NFD").replace(open, toneToFirst).normalize("NFC");
}
