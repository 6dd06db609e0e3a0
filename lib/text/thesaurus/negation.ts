import type { Language } from "@/lib/taxonomy/languages";

/** Phrases that turn what follows (or comes before) into something not wanted or not used. */
interface Cues {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
}

/** Stands for every character of a concept's own words: a letter that no cue has. */
const named = "\u0294";

const either = (...patterns: readonly string[]): RegExp =>
  new RegExp(`(?:${patterns.join("|")})$`, "u");

/**
 * Up to two words may stand between a cue and the concept ("without any costly chemicals"), but no
 * `breaks`: what follows "in" or "for" is another thing. After "non-" nothing may stand between.
 */
const spaced = (cues: string, breaks: string): RegExp =>
  either(
    `(?:^|[^\\p{L}])(?:${cues})\\s+(?:(?!(?:${breaks})\\s)[\\p{L}-]+\\s+){0,2}`,
    "(?:^|[^\\p{L}])non[-\\u2010\\s]",
  );

/**
 * Scripts without spaces: up to `gap` characters may stand between, none of the `breaks`. What is in
 * `direct` begins other words too (无线, ไร้สาย), so it counts right before the concept only.
 */
const joined = (cues: string, gap: number, direct: string, breaks = ""): RegExp =>
  either(`(?:${cues})[^\\s\\p{P}${breaks}]{0,${gap}}`, direct);

/** "have no", "there is no": what somebody lacks is rather what they look for. */
const english = spaced(
  [
    "without|free of|free from|instead of|rather than|in place of",
    "(?<!(?:we have|still have|there is|there are|still|currently) )no",
    "no need (?:for|of|to (?:use|apply|add))(?: any| the)?",
    "(?:not|(?:do(?:es)?|did|need|must|ca)n['’]t|never|no longer|cannot) (?:us(?:e|es|ing)|need(?:s|ing)?|requir(?:e|es|ing)|contain(?:s|ing)?|rel(?:y|ies|ying) on|depend(?:s|ing)? on)",
    "avoids|avoid(?:s|ed|ing)? (?:the use of|the need for|using)",
    "(?:eliminat|remov)(?:es|e|ing) the (?:need for|use of)|do(?:es)? away with|dispens(?:es|e|ing) with",
  ].join("|"),
  "in|on|at|for|from|by|to|with|into|of",
);

/** 不得不使用 means "has to use"; 国产替代 is what replaces, and not what is replaced; 有无 asks whether. */
const chinese = joined(
  [
    "(?:无需|无须|毋需|不需要?|不必|不再|避免|禁止|拒绝|杜绝|未|(?<!不[得能可])不)(?:使用|采用|施用|喷洒|添加|依赖)",
    "无需|无须|毋需|不需要|不需|不用|不含|不施|代替|取代|而非|(?<!国产|进口)替代(?!进口|国外)",
  ].join("|"),
  3,
  "(?<!有)无(?:任何)?|(?<![避难以减豁幸未不])免",
  "的在为用",
);

/** "hàng không", "chân không" (aviation, vacuum) end in the word for "not"; what is "still not there" is lacked. */
const vietnamese = spaced(
  [
    "(?<!(?:hàng|chân|trên|tầng) )không (?:còn )?(?:cần|phải|dùng|sử dụng|chứa|đòi hỏi|phun|bón)",
    "(?<!(?:hiện|vẫn|còn|tôi|hàng|chân) )không có",
    "tránh (?:dùng|sử dụng|việc sử dụng)|thay cho|thay vì",
  ].join("|"),
  "cho|trong|ở|để|với|tại|của",
);

/** "asam lemak bebas" is a free fatty acid; "bukan hanya" means "not only". */
const malay = spaced(
  [
    "tanpa|(?<!(?:lemak|radikal|udara|perdagangan) )bebas|(?<!masih )tiada|bukan(?! (?:hanya|saja|sahaja|sekadar))",
    "(?:tidak|tak) (?:lagi )?(?:menggunakan|memerlukan|membutuhkan|memakai|mengandung|mengandungi|perlu|perlukan|butuh|pakai|guna)",
    "(?:menghindari|mengelakkan) (?:penggunaan|pemakaian)",
  ].join("|"),
  "di|ke|untuk|pada|dari|daripada|dengan|dalam|bagi",
);
const malayAfter = /^\s(?:tidak|tak) (?:lagi )?(?:digunakan|diperlukan|dibutuhkan|dipakai)/u;

const cues: Readonly<Record<Language, Cues>> = {
  en: {
    before: english,
    after:
      /^(?:[-\s]free(?!\p{L}|-\p{L}|\s(?:of|from)\s)|\s(?:is|are|was|were) (?:not|no longer|never) (?:used|needed|required|necessary|applied|added))/u,
  },
  zh: { before: chinese, after: null },
  vi: { before: vietnamese, after: /^\skhông (?:còn )?được (?:dùng|sử dụng)/u },
  th: {
    before: joined(
      "ไม่ใช้|ไม่(?:จำเป็น)?ต้อง(?:ใช้|พึ่ง)|ไม่พึ่ง|(?<!ยัง)ไม่มี|โดยไม่|ปราศจาก|แทนการใช้|เลี่ยงการใช้|งดใช้|งดการใช้",
      6,
      "(?:ไร้|ปลอด)(?:สาร|จาก)?",
    ),
    after: null,
  },
  id: { before: malay, after: malayAfter },
  ms: { before: malay, after: malayAfter },
  km: {
    before: joined(
      "ដោយមិន|មិនប្រើ|មិន(?:ត្រូវការ|ចាំបាច់)|(?<!នៅ)មិនមាន|គ្មាន|[ជច]ៀសវាងការប្រើ|ជំនួសឱ្យ",
      6,
      "ឥត(?:ប្រើ|មាន)?",
    ),
    after: null,
  },
  lo: {
    before: joined(
      "ໂດຍບໍ່|ບໍ່ໃຊ້|ບໍ່(?:ຈຳເປັນ)?ຕ້ອງໃຊ້|(?<!ຍັງ)ບໍ່ມີ|ປາສະຈາກ|ແທນການໃຊ້|(?:ຫຼີກ)?(?:ລ້ຽງ|ເວັ້ນ)ການໃຊ້|ງົດໃຊ້",
      6,
      "ໄຮ້(?:ສານ)?|ປອດ(?:ສານ|ຈາກ)",
    ),
    after: null,
  },
  my: {
    before: null,
    after: new RegExp(
      `^\\s?(?:(?:များ)?[^\\s\\p{P}${named}]{0,3}(?:မပါ|မလို(?!င်)|မသုံး|မထည့်|အသုံးမပြု|မရှိ(?:ဘဲ|သော|သည့်))|ကင်း(?:စင်|မဲ့|လွတ်|သော|သည့်)|မဲ့|အစား(?!အ|ထိုး))`,
      "u",
    ),
  },
  fil: {
    before: spaced(
      "walang|nang walang|hindi (?:na )?(?:gumagamit|nangangailangan|(?:kina)?kailangan(?:in)?)(?: ng)?|sa halip na|(?:umi)?iwas sa(?: paggamit ng)?",
      "sa|para|mula",
    ),
    after: /^\s(?:ay )?hindi (?:na )?ginagamit/u,
  },
};

const window = 60; // units looked at on either side: the longest cue with two words between

/** Where concepts stand in a text, [start, end). */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells of a span whether the normalised text names it as what is not wanted or not used. `mentions` are
 * the concepts in the text: a cue inside one of them ("non-woven", 无人机) is a part of its own words.
 */
export function negations(
  text: string,
  mentions: readonly Span[],
  lang: Language,
): (span: Span) => boolean {
  const { before, after } = cues[lang];
  const units = text.split("");
  for (const { start, end } of mentions) units.fill(named, start, end);
  const masked = units.join("");
  return ({ start, end }) =>
    before?.test(masked.slice(Math.max(0, start - window), start)) === true ||
    after?.test(masked.slice(end, end + window)) === true;
}
