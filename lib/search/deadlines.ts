import type { Deadline } from "./model";

const dayMs = 86_400_000;
/** The last day of each, from today. */
const lastDays = [
  [30, ["month", "quarter", "year"]],
  [90, ["quarter", "year"]],
  [365, ["year"]],
] as const satisfies readonly (readonly [number, readonly Deadline[]])[];
const without: readonly Deadline[] = ["none"];
const past: readonly Deadline[] = [];

/** Stands for "no deadline" among day numbers. */
export const noDay = 0x7fff_ffff;

/** Days since 1970 of an ISO day. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / dayMs);
/** The day of a moment. */
export const dayAt = (now: number): number => Math.floor(now / dayMs);

/** The values of a deadline on a day; one that is past, or years ahead, has none. */
export function deadlineValuesFrom(day: number, today: number): readonly Deadline[] {
  if (day === noDay) return without;
  const ahead = day - today;
  return ahead < 0 ? past : (lastDays.find(([last]) => ahead <= last)?.[1] ?? past);
}
