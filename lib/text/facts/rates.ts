import type { Dimension } from "./model";
import type { SimpleDimension, Unit } from "./units";

/** What one unit divided by another measures. */
const quotients: Readonly<Partial<Record<`${SimpleDimension}/${SimpleDimension}`, Dimension>>> = {
  "mass/time": "mass_flow",
  "volume/time": "volume_flow",
  "length/time": "speed",
  "mass/volume": "concentration",
  "mass/mass": "share",
  "energy/volume": "energy_per_volume",
  "energy/mass": "energy_per_mass",
  "mass/area": "yield",
};

/** A unit that a fact is stated in. base = value × factor + offset. */
export interface Measure {
  readonly dimension: Dimension;
  readonly factor: number;
  readonly offset: number;
}

/** A unit, alone or divided by another; null where that measures nothing we know. */
export function measureOf(unit: Unit, per: Unit | null): Measure | null {
  if (per !== null) {
    const dimension = quotients[`${unit.dimension}/${per.dimension}`];
    return dimension === undefined
      ? null
      : { dimension, factor: unit.factor / per.factor, offset: 0 };
  }
  const { dimension } = unit;
  return dimension === "time" ? null : { ...unit, dimension };
}

/** "per", between a unit and the one that divides it. */
export const perPattern =
  "[ ]?/[ ]?|[ ](?:per|a|mỗi|một|setiap|bawat|kada|sa[ ]isang)[ ]|[ ]se(?=jam|hari|tahun|ekar|hektar)|[ ]?(?:ต่อ|ក្នុងមួយ|ຕໍ່)[ ]?|每";

/** Rates that are said before the number: 日处理5吨, 每亩500公斤, တစ်နေ့ ၅ တန်. */
const leading: readonly (readonly [RegExp, string])[] = [
  [/(?:每小时|每时|时产|小时处理|တစ်နာရီ)[^\d\s,，。；;]{0,8}\s?$/u, "h"],
  [/(?:每天|每日|日处理|日产|日均|单日|တစ်နေ့|တစ်ရက်)[^\d\s,，。；;]{0,8}\s?$/u, "d"],
  [/(?:每年|年产|年处理|年均)[^\d\s,，。；;]{0,8}\s?$/u, "a"],
  [/(?:每亩|亩产)[^\d\s,，。；;]{0,8}\s?$/u, "亩"],
];

/** The unit by which the text before a number divides it, and how many units of that text say so. */
export function leadingPer(before: string): { per: string; length: number } | null {
  for (const [cue, per] of leading) {
    const found = cue.exec(before);
    if (found !== null) return { per, length: found[0].length };
  }
  return null;
}
