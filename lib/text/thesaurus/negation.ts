import type { Language } from "@/lib/taxonomy/languages";

/** Phrases that turn what follows (or comes before) into something not wanted or not used. */
interface Cues {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/**
 * Up to two words may stand between a cue and the concept ("without any costly chemicals"), but no
 * `breaks`: what follows "in" or "for" is another thing.
 */
const spaced = (cues: string, breaks: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}])(?:${cues})\\s+(?:(?!(?:${breaks})\\s)[\\p{L}-]+\\s+){0,2}$`, "u");
/** Scripts without spaces: up to `gap` characters may stand between, none of the `breaks`. */
const joined = (cues: string, gap: number, breaks = ""): RegExp =>
  new RegExp(`(?:${cues})[^\\s\\p{P}${breaks}]{0,${gap}}$`, "u");

const malay = spaced(
  "tanpa|bebas|tidak menggunakan|tidak memerlukan|bukan",
  "di|ke|untuk|pada|dari|dengan|dalam|bagi",
);

/** Chosen so that a cue is no part of a technical word: 无 alone (无线) and ไร้ alone (ไร้สาย) are not here. */
const cues: Readonly<Record<Language, Cues>> = {
  en: {
    before: spaced(
      "without|no|free of|free from|instead of|rather than|in place of",
      "in|on|at|for|from|by|to|with|into|of",
    ),
    after: /^(?:-|\s)free(?!\p{L})/u,
  },
  zh: {
    before: joined(
      "无需|无须|不需要|不需|不用|不使用|不含|不添加|不依赖|代替|替代|取代|而非",
      3,
      "的在为用",
    ),
    after: null,
  },
  vi: {
    before: spaced(
      "không cần|không dùng|không sử dụng|không chứa|thay cho|thay vì",
      "cho|trong|ở|để|với|tại|của",
    ),
    after: null,
  },
  th: { before: joined("ไม่ใช้|ไม่ต้องใช้|โดยไม่|ปราศจาก|แทนการใช้", 6), after: null },
  id: { before: malay, after: null },
  ms: { before: malay, after: null },
  km: { before: joined("ដោយមិន|មិនប្រើ|មិនត្រូវការ|គ្មាន", 6), after: null },
  lo: { before: joined("ໂດຍບໍ່|ບໍ່ໃຊ້|ປາສະຈາກ", 6), after: null },
  my: { before: null, after: /^\s?[^\s\p{P}]{0,3}(?:မပါ|မလို|မသုံး)/u },
  fil: {
    before: spaced("walang|nang walang|hindi gumagamit ng|sa halip na", "sa|para|mula"),
    after: null,
  },
};

const window = 40; // units looked at on either side: the longest cue with two words between

/** Whether the normalised text names the span [start, end) as what is not wanted or not used. */
export function isNegated(text: string, start: number, end: number, lang: Language): boolean {
  const { before, after } = cues[lang];
  if (before?.test(text.slice(Math.max(0, start - window), start)) === true) return true;
  return after?.test(text.slice(end, end + window)) === true;
}
