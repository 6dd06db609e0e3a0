import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/taxonomy/languages";
import { analyse } from "../analyse";
import type { Concept } from "./schema";
import { buildThesaurus } from "./thesaurus";

const concept = (id: string, terms: Concept["terms"]): Concept => ({
  id,
  ipc: { A01G: 1 },
  broader: null,
  terms,
});

const small = buildThesaurus([
  concept("pesticide", {
    en: ["pesticide"],
    zh: ["农药"],
    vi: ["thuốc trừ sâu"],
    th: ["ยาฆ่าแมลง"],
    id: ["pestisida"],
    ms: ["racun perosak"],
    km: ["ថ្នាំសម្លាប់សត្វល្អិត"],
    lo: ["ຢາຂ້າແມງໄມ້"],
    my: ["ပိုးသတ်ဆေး"],
    fil: ["pestisidyo"],
  }),
  concept("drone", {
    zh: ["无人机"],
    vi: ["máy bay không người lái"],
    th: ["อากาศยานไร้คนขับ"],
    lo: ["ຍົນບໍ່ມີຄົນຂັບ"],
    km: ["យន្តហោះគ្មានមនុស្សបើក"],
    my: ["မောင်းသူမဲ့လေယာဉ်"],
  }),
  concept("wireless", {
    en: ["wireless sensor"],
    zh: ["无线"],
    vi: ["không dây"],
    th: ["ไร้สาย"],
    id: ["nirkabel"],
    km: ["ឥតខ្សែ"],
    lo: ["ໄຮ້ສາຍ"],
  }),
  concept("disease", { zh: ["病害"] }),
  concept("immunity", { zh: ["免疫"] }),
  concept("inorganic-membrane", { zh: ["无机膜"] }),
  concept("membrane", { zh: ["膜"], vi: ["màng lọc"] }),
  concept("nonwoven", { en: ["non-woven fabric"], ms: ["kain bukan tenunan"] }),
  concept("solvent", { en: ["solvent"] }),
  concept("composite", { vi: ["vật liệu composite"] }),
  concept("spraying", { lo: ["ພົ່ນຢາ"], km: ["បាញ់ថ្នាំ"], th: ["พ่นยา"] }),
  concept("palm-oil", { id: ["minyak sawit"], ms: ["minyak sawit"] }),
  concept("pump", { id: ["pompa"], fil: ["bomba"], en: ["pump"] }),
  concept("clean-water", {
    en: ["clean water"],
    vi: ["nước sạch"],
    th: ["น้ำสะอาด"],
    lo: ["ນ້ຳສະອາດ"],
    my: ["သန့်ရှင်းသောရေ"],
  }),
  concept("milk", { my: ["နွားနို့"] }),
  concept("chip", { zh: ["芯片"] }),
]);

const wished = (text: string, lang: Language): string[] =>
  analyse([{ text, weight: 1 }], lang, small)
    .mentions.filter(({ negated }) => !negated)
    .map((mention) => mention.concept);

describe("what a text says it does without", () => {
  it.each([
    ["en", "Does not use any pesticide"],
    ["en", "A method that doesn't need costly pesticides"],
    ["en", "There is no need for pesticides"],
    ["en", "Avoids pesticides and saves water"],
    ["en", "Avoiding the use of pesticides"],
    ["en", "Non-pesticide control of insects"],
    ["en", "Pesticides are not used"],
    ["en", "a pesticide-free orchard"],
    ["zh", "无农药种植"],
    ["zh", "免农药的果园"],
    ["zh", "避免使用农药"],
    ["zh", "不需要使用化学农药"],
    ["zh", "本工艺不采用任何农药"],
    ["vi", "không có thuốc trừ sâu"],
    ["vi", "không cần sử dụng thuốc trừ sâu"],
    ["vi", "tránh sử dụng thuốc trừ sâu"],
    ["vi", "thuốc trừ sâu không được sử dụng"],
    ["th", "ปลูกผักไร้ยาฆ่าแมลง"],
    ["th", "ไม่จำเป็นต้องใช้ยาฆ่าแมลง"],
    ["th", "แปลงผักที่ไม่มียาฆ่าแมลง"],
    ["id", "tidak memakai pestisida"],
    ["id", "sayuran non-pestisida"],
    ["id", "pestisida tidak digunakan"],
    ["ms", "tidak perlu racun perosak"],
    ["ms", "mengelakkan penggunaan racun perosak"],
    ["km", "មិនចាំបាច់ប្រើថ្នាំសម្លាប់សត្វល្អិត"],
    ["km", "ជៀសវាងការប្រើថ្នាំសម្លាប់សត្វល្អិត"],
    ["lo", "ບໍ່ມີຢາຂ້າແມງໄມ້"],
    ["lo", "ບໍ່ຈຳເປັນຕ້ອງໃຊ້ຢາຂ້າແມງໄມ້"],
    ["my", "ပိုးသတ်ဆေး အသုံးမပြုဘဲ"],
    ["my", "ပိုးသတ်ဆေးကင်းစင်သော"],
    ["my", "ပိုးသတ်ဆေးများကိုမသုံးဘဲ"],
    ["fil", "hindi kailangan ng pestisidyo"],
    ["fil", "hindi na gumagamit ng mga pestisidyo"],
    ["fil", "ang pestisidyo ay hindi ginagamit"],
  ] as const)("is no wish (%s: %s)", (lang, text) => {
    expect(wished(text, lang)).toEqual([]);
  });

  it.each([
    ["en", "Non-toxic solvents wanted", ["solvent"]],
    ["en", "non-woven fabric with a wireless sensor", ["nonwoven", "wireless"]],
    ["en", "We have no clean water", ["clean-water"]],
    ["en", "Clean water free of pesticides", ["clean-water"]],
    ["en", "not only uses pumps", ["pump"]],
    ["zh", "无人机喷洒农药", ["drone", "pesticide"]],
    ["zh", "无线监测、免疫和无机膜", ["wireless", "immunity", "inorganic-membrane"]],
    ["zh", "避免病害", ["disease"]],
    ["zh", "检测有无农药", ["pesticide"]],
    ["zh", "不得不使用农药", ["pesticide"]],
    ["zh", "国产替代芯片", ["chip"]],
    ["vi", "máy bay không người lái và mạng không dây", ["drone", "wireless"]],
    ["vi", "ngành hàng không sử dụng vật liệu composite", ["composite"]],
    ["vi", "bơm chân không dùng màng lọc", ["membrane"]],
    ["vi", "chúng tôi không có nước sạch", ["clean-water"]],
    ["th", "อากาศยานไร้คนขับพ่นยา แบบไร้สาย", ["drone", "spraying", "wireless"]],
    ["th", "ชุมชนยังไม่มีน้ำสะอาด", ["clean-water"]],
    ["id", "kadar asam lemak bebas minyak sawit", ["palm-oil"]],
    ["id", "bukan hanya pompa nirkabel", ["pump", "wireless"]],
    ["ms", "kain bukan tenunan minyak sawit", ["nonwoven", "palm-oil"]],
    ["km", "យន្តហោះគ្មានមនុស្សបើកបាញ់ថ្នាំឥតខ្សែ", ["drone", "spraying", "wireless"]],
    ["lo", "ຍົນບໍ່ມີຄົນຂັບພົ່ນຢາໄຮ້ສາຍ", ["drone", "spraying", "wireless"]],
    ["lo", "ບ້ານຍັງບໍ່ມີນ້ຳສະອາດ", ["clean-water"]],
    ["my", "မောင်းသူမဲ့လေယာဉ်", ["drone"]],
    ["my", "နွားနို့မလိုင်", ["milk"]],
    ["my", "သန့်ရှင်းသောရေ မရှိသေးပါ", ["clean-water"]],
    ["fil", "bomba na may pestisidyo", ["pump", "pesticide"]],
  ] as const)("is not what only sounds like it (%s: %s)", (lang, text, wanted) => {
    expect(wished(text, lang)).toEqual(wanted);
  });
});
