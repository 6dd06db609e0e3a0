/** Words that say what kind of body it is, not which one; a name without them is how people call it. */
const commonWords = new Set(
  [
    "the of for and at in group holding holdings company corporation enterprise enterprises industries",
    "university institute institution academy college school faculty department centre center laboratory",
    "agency association cooperative national international state research science sciences technology",
    "technologies technical engineering systems services solutions applied development innovation",
    "viện trường đại học công ty nghiệp xã hợp tác và trung tâm khoa nghệ",
    "universitas institut lembaga balai pusat koperasi universiti syarikat penelitian teknologi",
    "pamantasan unibersidad kooperatiba sentro",
    "china chinese asean vietnam viet nam thailand thai indonesia indonesian malaysia malaysian",
    "philippines philippine singapore laos lao cambodia myanmar brunei asia asian",
  ]
    .join(" ")
    .split(" "),
);
/** Legal forms at the end or the beginning of a name. */
const legalForm =
  /(?:股份有限公司|有限责任公司|有限公司|集团|\b(?:co|inc|ltd|llc|corp|pte|sdn|bhd|tnhh|jsc|pt|cv|plc|gmbh)\b\.?,?)/giu;
/** Brackets, slashes and spaced dashes divide a name in two languages. */
const divider = /[()（）/]|\s[-–—]\s/u;
/** What a Chinese name ends with after the part that is its own. */
const chineseKind =
  /(?:大学|学院|研究院|研究所|科学院|实验室|中心|公司|集团|合作社|协会|科技|技术|装备|工程|新能源|生物|信息)+$/u;
/** Places that begin many Chinese names and name nobody. */
const chinesePlace =
  /^(?:中国|国家|全国|东盟|北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|南宁|昆明|深圳|广州)/u;

/** Chinese names are called by their first two characters. */
const chineseShort = 2;
/** Shorter Latin words and acronyms occur in any text. */
const leastLatin = 5;
const leastAcronym = 3;

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

function chineseNames(part: string): readonly string[] {
  const own = part.replace(chinesePlace, "").replace(chineseKind, "");
  return [own, own.slice(0, chineseShort)].filter((name) => name.length >= chineseShort);
}

function latinNames(part: string): readonly string[] {
  const words = part.split(/[\s,]+/u).filter(Boolean);
  const own = words.filter((word) => !commonWords.has(word.toLowerCase()));
  const acronym = words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
  const [first = "", second = ""] = own;
  return [
    second === "" ? "" : `${first} ${second}`,
    first.length >= leastLatin ? first : "",
    acronym.length >= leastAcronym ? acronym : "",
  ].filter(Boolean);
}

/**
 * How people call an organisation: its whole name, each language's part of it, that part without legal form
 * and kind, its own first words, its acronym. The longest come first. A guess that may also hit an innocent
 * word, for warnings only.
 */
export function spokenNames(name: string): readonly string[] {
  const parts = name
    .split(divider)
    .map((part) => part.trim())
    .filter(Boolean);
  const bare = parts.map((part) =>
    part
      .replaceAll(legalForm, "")
      .replace(/[\s,.]+$/u, "")
      .trim(),
  );
  const short = bare.flatMap((part) => {
    if (isChinese(part)) return chineseNames(part);
    return isLatin(part) ? latinNames(part) : [];
  });
  const all = new Set([name, ...parts, ...bare, ...short]);
  return [...all].filter((one) => one.length >= 2).sort((a, b) => b.length - a.length);
}
