/** Which end of a range a number is: at least 5, at most 5, or 5 itself. */
export type Bound = "least" | "most" | "exact";

/** Words before a number, over all languages. "More than" counts as "at least". */
const leastBefore = [
  "≥ >= > ⩾ at_least no_less_than not_less_than minimum_of minimum minimal min. min more_than greater_than higher_than over above exceeding exceeds",
  "不低于 不少于 不小于 不少於 至少 大于等于 大于 超过 高于 多于 最低 最少 达到",
  "ít_nhất tối_thiểu trên không_dưới không_thấp_hơn không_ít_hơn hơn",
  "ไม่น้อยกว่า ไม่ต่ำกว่า อย่างน้อย มากกว่า สูงกว่า เกิน",
  "minimum sekurang-kurangnya sedikitnya setidaknya paling_sedikit lebih_dari di_atas tidak_kurang_dari",
  "tidak_kurang_daripada lebih_daripada melebihi sekurangnya",
  "យ៉ាងហោចណាស់ យ៉ាងតិច លើសពី ច្រើនជាង មិនតិចជាង",
  "ຢ່າງໜ້ອຍ ຢ່າງນ້ອຍ ບໍ່ຕໍ່າກວ່າ ບໍ່ໜ້ອຍກວ່າ ຫຼາຍກວ່າ ເກີນ",
  "အနည်းဆုံး",
  "hindi_bababa_sa higit_sa mahigit lampas_sa hindi_kukulangin_sa",
];
const mostBefore = [
  "≤ <= < ⩽ ± up_to at_most no_more_than not_more_than not_exceeding below under less_than lower_than maximum_of maximum max. max within",
  "不超过 不高于 不大于 不多于 至多 最多 最高 最大 小于等于 小于 低于 少于",
  "không_quá tối_đa dưới không_vượt_quá nhiều_nhất lên_đến lên_tới",
  "ไม่เกิน ไม่มากกว่า ไม่สูงกว่า น้อยกว่า ต่ำกว่า สูงสุด",
  "maksimal maksimum paling_banyak tidak_lebih_dari kurang_dari di_bawah hingga sampai tidak_melebihi",
  "kurang_daripada tidak_lebih_daripada",
  "មិនលើសពី យ៉ាងច្រើន តិចជាង ក្រោម អតិបរមា",
  "ບໍ່ເກີນ ສູງສຸດ ໜ້ອຍກວ່າ ຕໍ່າກວ່າ",
  "အများဆုံး",
  "hindi_hihigit_sa di_hihigit_sa hanggang mas_mababa_sa",
];
const leastAfter =
  "+ 以上 起 or_more or_higher and_above and_up trở_lên ขึ้นไป ke_atas ឡើងទៅ ຂຶ້ນໄປ ထက်မနည်း နှင့်အထက် အထက် pataas";
const mostAfter =
  "以下 以内 之内 or_less or_lower and_below trở_xuống ke_bawah ลงไป ចុះក្រោម ລົງມາ ထက်မပို အောက် pababa";

const latin = /^\p{Script=Latin}/u;
/** Latin cues are whole words. */
const alternatives = (lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split(" "))
    .sort((a, b) => b.length - a.length)
    .map((cue) => (latin.test(cue) ? `(?<!\\p{L})${cue}` : cue))
    .map((cue) => cue.replaceAll(/[.+]/g, "\\$&").replaceAll("_", "[ ]"))
    .join("|");

/** Between a cue and its number a filler may stand ("at least about 5"). */
const filler = "(?:(?:about|approximately|khoảng)[ ]|约|ประมาณ[ ]?)?";
const before = (lists: readonly string[]): RegExp =>
  new RegExp(`(?:${alternatives(lists)})[ ]?${filler}$`, "iu");
const after = (list: string): RegExp =>
  new RegExp(`^[ ]?(?:${alternatives([list])})(?!\\p{Script=Latin})`, "iu");

const cues = {
  least: { before: before(leastBefore), after: after(leastAfter) },
  most: { before: before(mostBefore), after: after(mostAfter) },
} as const;

const cueWindow = 32; // units: the longest cue with a filler

/** How a number is bounded by the words around it, and how many units of them belong to it on each side. */
export interface Bounded {
  readonly bound: Bound;
  readonly before: number;
  readonly after: number;
}

/** The longest cue of one of the two sides; "not exceeding" holds "exceeding" and means the other. */
function longestCue(side: "before" | "after", text: string): { bound: Bound; length: number } {
  const lengths = (["least", "most"] as const).map((bound) => ({
    bound,
    length: cues[bound][side].exec(text)?.[0].length ?? 0,
  }));
  return lengths.reduce<{ bound: Bound; length: number }>((a, b) => (b.length > a.length ? b : a), {
    bound: "exact",
    length: 0,
  });
}

/** Reads the words before `start` and after `end`, between which a number and its unit stand. */
export function boundOf(text: string, start: number, end: number): Bounded {
  const left = longestCue("before", text.slice(Math.max(0, start - cueWindow), start));
  if (left.length > 0) return { bound: left.bound, before: left.length, after: 0 };
  const right = longestCue("after", text.slice(end, end + cueWindow));
  return { bound: right.bound, before: 0, after: right.length };
}
