import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

/** WCAG 2.2, 1.4.3 and 1.4.11: least contrast of text, and of what one must see to use a control. */
const leastText = 4.5;
const leastControl = 3;

const source = readFileSync(path.join(import.meta.dirname, "tokens.css"), "utf8");
const [lightPart = "", darkPart = ""] = source.split(
  "@media screen and (prefers-color-scheme: dark)",
);

const coloursOf = (part: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...part.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name ?? "",
      value ?? "",
    ]),
  );

const light = coloursOf(lightPart);
const dark = coloursOf(darkPart);

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

/** Relative luminance, 0-1, as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1-21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const pageGrounds = ["canvas", "surface", "sunken"];
const isGround = (name: string): boolean => pageGrounds.includes(name) || isTint(name);
/** A ground of a hue: "accent-soft"; "ink-soft" is an ink. */
const isTint = (name: string): boolean => name.endsWith("-soft") && name !== "ink-soft";

/** The grounds on which an ink may stand: all of the page, and those of its own hue. */
function groundsFor(ink: string): readonly string[] {
  if (ink.startsWith("on-")) {
    const hue = ink.slice("on-".length);
    return [hue, `${hue}-strong`].filter((name) => name in light);
  }
  const tints = Object.keys(light).filter(isTint);
  const hue = ink.replace(/-strong$/, "");
  return [...pageGrounds, ...(hue === "ink" ? tints : tints.filter((t) => t === `${hue}-soft`))];
}

const inks = Object.keys(light).filter(
  (name) => !isGround(name) && !name.startsWith("line") && name !== "focus",
);
const textPairs = inks.flatMap((ink) => groundsFor(ink).map((ground) => [ink, ground] as const));
const controlPairs = ["line-strong", "focus"].flatMap((line) =>
  pageGrounds.map((ground) => [line, ground] as const),
);

describe.each([
  ["light", light],
  ["dark", dark],
] as const)("the colours in %s", (_scheme, colours) => {
  test("are the same set as in the other scheme", () => {
    expect(Object.keys(colours).sort()).toEqual(Object.keys(light).sort());
    expect(inks).toContain("ink-soft");
  });

  test.each(textPairs)("let one read %s on %s", (ink, ground) => {
    expect(contrast(colours[ink] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(leastText);
  });

  test.each(controlPairs)("let one see %s on %s", (line, ground) => {
    expect(contrast(colours[line] ?? "", colours[ground] ?? "")).toBeGreaterThanOrEqual(
      leastControl,
    );
  });
});
