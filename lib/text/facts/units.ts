import type { Dimension } from "./model";

/** What a unit by itself measures; time only divides ("a day"). */
export type SimpleDimension =
  | Extract<
      Dimension,
      | "mass"
      | "length"
      | "area"
      | "volume"
      | "power"
      | "energy"
      | "pressure"
      | "temperature"
      | "share"
    >
  | "time";

/** base = value × factor + offset. */
export interface Unit {
  readonly dimension: SimpleDimension;
  readonly factor: number;
  readonly offset: number;
}

type Row = readonly [factor: number, names: string];

/** Seconds of the units of time; a year is one of 365 days, as a plant's capacity is reckoned. */
const [hour, day, year] = [3600, 86_400, 31_536_000];
/** SI brochure (BIPM, 9th edition), tables 7 and 8, unless a line says otherwise; the base unit has factor 1. */
const tables: Readonly<Record<SimpleDimension, readonly Row[]>> = {
  mass: [
    [1e-9, "µg μg ug 微克 microgram"],
    [1e-6, "mg 毫克 milligram มิลลิกรัม မီလီဂရမ်"],
    [1e-3, "g gram 克 gam กรัม ក្រាម ກຣາມ ဂရမ်"],
    [0.5, "斤 市斤"], // half a kilogram by law in China
    [1, "kg kilogram kilo 公斤 千克 กิโลกรัม กก. กก គីឡូក្រាម ກິໂລກຣາມ ກິໂລ ကီလိုဂရမ် ကီလို kilogramo"],
    [1e3, "t ton tonne metric_ton 吨 噸 公吨 tấn ตัน តោន ໂຕນ တန် tan tonelada"],
  ],
  length: [
    [1e-9, "nm 纳米 nanometre nanometer"],
    [1e-6, "µm μm um 微米 micrometre micrometer micron ไมครอน"],
    [1e-3, "mm 毫米 millimetre millimeter milimet milimeter มิลลิเมตร មីលីម៉ែត្រ ມິນລິແມັດ မီလီမီတာ"],
    [
      1e-2,
      "cm 厘米 公分 centimetre centimeter xăng-ti-mét sentimeter เซนติเมตร សង់ទីម៉ែត្រ ຊັງຕີແມັດ စင်တီမီတာ",
    ],
    [1, "m 米 公尺 metre meter mét เมตร ម៉ែត្រ ແມັດ မီတာ metro"],
    [
      1e3,
      "km 千米 公里 kilometre kilometer ki-lô-mét กิโลเมตร กม. กม គីឡូម៉ែត្រ ກິໂລແມັດ ကီလိုမီတာ kilometro",
    ],
  ],
  area: [
    [
      1,
      "m² m2 m^2 sqm 平方米 square_metre square_meter mét_vuông meter_persegi ตารางเมตร ตร.ม. ម៉ែត្រការ៉េ ຕາແມັດ စတုရန်းမီတာ metro_kuwadrado",
    ],
    [2000 / 3, "mu 亩 畝"], // 15 mu are a hectare
    [1600, "rai ไร่"], // 40 × 40 m
    [4046.8564224, "acre ဧက"], // international acre
    [1e4, "ha hectare hektar hektare 公顷 公頃 héc-ta hecta เฮกตาร์ ហិកតា ເຮັກຕາ ဟက်တာ ektarya"],
    [1e6, "km² km2 平方公里 square_kilometre square_kilometer ตารางกิโลเมตร"],
  ],
  volume: [
    [1e-6, "ml mL 毫升 millilitre milliliter mililit mililiter มิลลิลิตร"],
    [1e-3, "l L litre liter 升 公升 lít ลิตร លីត្រ ລິດ လီတာ litro"],
    [
      1,
      "m³ m3 m^3 cbm 立方米 立方 cubic_metre cubic_meter mét_khối khối meter_kubik meter_padu ลูกบาศก์เมตร ลบ.ม. ម៉ែត្រគូប ແມັດກ້ອນ ကုဗမီတာ metro_kubiko",
    ],
  ],
  power: [
    [1e-3, "mW 毫瓦 milliwatt"],
    [1, "W 瓦 瓦特 watt oát วัตต์ វ៉ាត់ ວັດ ဝပ်"],
    [1e3, "kW 千瓦 kilowatt ki-lô-oát กิโลวัตต์ គីឡូវ៉ាត់ ກິໂລວັດ ကီလိုဝပ် kWp kilowatt_peak"],
    [735.49875, "马力 mã_lực แรงม้า"], // metric horsepower
    [745.699871582, "hp horsepower"], // mechanical horsepower
    [1e6, "MW 兆瓦 megawatt เมกะวัตต์ មេហ្គាវ៉ាត់ ເມກາວັດ မီဂါဝပ် MWp"],
    [1e9, "GW 吉瓦 gigawatt กิกะวัตต์"],
  ],
  energy: [
    [1, "J 焦耳 joule จูล"],
    [1e3, "kJ 千焦 kilojoule"],
    [1e6, "MJ 兆焦 megajoule"],
    [hour, "Wh 瓦时 watt-hour"],
    [hour * 1e3, "kWh kW·h kW.h 千瓦时 千瓦·时 kilowatt-hour kilowatt_hour กิโลวัตต์ชั่วโมง หน่วยไฟฟ้า"],
    [hour * 1e6, "MWh 兆瓦时 megawatt-hour megawatt_hour"],
    [hour * 1e9, "GWh 吉瓦时"],
  ],
  pressure: [
    [1, "Pa 帕 pascal"],
    [1e3, "kPa 千帕 kilopascal"],
    [1e5, "bar บาร์ 巴"],
    [101_325, "atm 标准大气压"],
    [1e6, "MPa 兆帕 megapascal เมกะปาสคาล"],
  ],
  temperature: [
    [
      1,
      "°C ℃ 摄氏度 攝氏度 ºC degrees_Celsius degree_Celsius độ_C derajat_Celsius darjah_Celsius องศาเซลเซียส °ซ អង្សាសេ ອົງສາເຊ ဒီဂရီစင်တီဂရိတ်",
    ],
    [5 / 9, "°F ℉ 华氏度 degrees_Fahrenheit"],
  ],
  share: [
    [1e-9, "ppb"],
    [1e-6, "ppm"],
    [1e-3, "‰"],
    [1e-2, "% percent per_cent phần_trăm persen peratus porsyento เปอร์เซ็นต์ ភាគរយ ເປີເຊັນ ရာခိုင်နှုန်း"],
  ],
  time: [
    [1, "s sec second 秒 giây วินาที detik saat វិនាទី ວິນາທີ စက္ကန့် segundo"],
    [60, "min minute 分钟 phút นาที menit minit នាទី ນາທີ မိနစ် minuto"],
    [hour, "h hr hour 小时 小時 时 giờ ชั่วโมง ชม. ชม jam ម៉ោង ຊົ່ວໂມງ နာရီ oras"],
    [day, "d day 天 日 ngày วัน hari ថ្ងៃ ມື້ ວັນ နေ့ရက် ရက် နေ့ araw"],
    [year, "a yr year 年 năm ปี tahun ឆ្នាំ ປີ နှစ် taon"],
  ],
};

/** Kelvin of 0 °C; Fahrenheit counts from 32 degrees below it. */
const freezing = 273.15;
const offsetOf = (dimension: SimpleDimension, factor: number): number => {
  if (dimension !== "temperature") return 0;
  return factor === 1 ? freezing : freezing - 32 * factor;
};

const simpleDimensions = Object.keys(tables) as readonly SimpleDimension[];

const rows = simpleDimensions.flatMap((dimension) =>
  tables[dimension].flatMap(([factor, names]) =>
    names.split(" ").map((name) => ({
      name: name.replaceAll("_", " "),
      unit: { dimension, factor, offset: offsetOf(dimension, factor) },
    })),
  ),
);

const exact = new Map(rows.map(({ name, unit }) => [name, unit]));
/** By lower case, where it leaves no doubt: mw may be MW or mW, a lone G or M is no unit. */
const anyCase = new Map(
  Array.from(
    Map.groupBy(rows, ({ name }) => name.toLowerCase()),
    ([name, some]) => [name, some.length === 1 && name.length > 1 ? some[0]?.unit : undefined],
  ),
);

const latinEnd = "(?![\\p{Script=Latin}\\p{N}²³])";
const escaped = (name: string): string => name.replaceAll(/[.^]/g, "\\$&").replaceAll(" ", "[ ]");
const isWord = (name: string): boolean => /^[a-zà-ỹ -]{3,}$/iu.test(name);
const isLatin = (name: string): boolean => /[\p{Script=Latin}²³]$/u.test(name);

const patternOf = (name: string): string =>
  escaped(name) + (isWord(name) ? "s?" : "") + (isLatin(name) ? latinEnd : "");

/** All names of units, the longest first; case is judged by `unitOf`. */
export const unitPattern = rows
  .map(({ name }) => name)
  .sort((a, b) => b.length - a.length)
  .map(patternOf)
  .join("|");

/** The unit of a written name; undefined where its letters leave doubt. */
export function unitOf(written: string): Unit | undefined {
  const singular = written.replace(/(?<=..)s$/i, "");
  return (
    exact.get(written) ??
    exact.get(singular) ??
    anyCase.get(written.toLowerCase()) ??
    anyCase.get(singular.toLowerCase())
  );
}
