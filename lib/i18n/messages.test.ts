import { describe, expect, test } from "vitest";
import { countries } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { markets } from "@/lib/taxonomy/markets";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import { provinces } from "@/lib/taxonomy/provinces";
import { stages, trls } from "@/lib/taxonomy/stages";
import { strategies } from "@/lib/taxonomy/strategies";
import { exportControls, ipStatuses, supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import { locales } from "./locales";
import { messages } from "./messages";
import { countryName } from "./names";

/** Every text with its path, such as "browse.any.kind". */
function texts(node: unknown, path = ""): readonly (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  return Object.entries(node ?? {}).flatMap(([key, value]) =>
    texts(value, path === "" ? key : `${path}.${key}`),
  );
}

const argumentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name ?? "");

const english = new Map(texts(messages.en));
const chinese = new Map(texts(messages.zh));

describe("the texts of the interface", () => {
  test("are the same set in both languages", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("take no argument in Chinese that they are not given for English", () => {
    const differing = [...chinese].filter(([path, text]) => {
      const given = argumentsOf(english.get(path) ?? "");
      return argumentsOf(text).some((name) => !given.includes(name));
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  test("are none of them empty", () => {
    const empty = [...english, ...chinese].filter(([, text]) => text.trim() === "");
    expect(empty.map(([path]) => path)).toEqual([]);
  });

  test("close every brace, and every plural has a form for all other numbers", () => {
    const count = (text: string, letter: string): number => text.split(letter).length - 1;
    const isBroken = (text: string): boolean =>
      count(text, "{") !== count(text, "}") || count(text, ", plural,") > count(text, "other {");
    const broken = [...english, ...chinese].filter(([, text]) => isBroken(text));
    expect(broken.map(([path]) => path)).toEqual([]);
  });
});

describe.each(locales)("the names of the taxonomy (%s)", (locale) => {
  const { taxonomy } = messages[locale];

  test.each([
    ["provinces", provinces, taxonomy.provinces],
    ["stages", stages, taxonomy.stages],
    ["readiness levels", trls, taxonomy.trls],
    ["ways to transfer", transferWays, taxonomy.transferWays],
    ["supports", supports, taxonomy.supports],
    ["IP statuses", ipStatuses, taxonomy.ipStatuses],
    ["export controls", exportControls, taxonomy.exportControls],
    ["markets", markets, taxonomy.markets],
    ["goals", goals, taxonomy.goals],
    ["kinds of organisation", organisationKinds, taxonomy.organisationKinds],
    ["sizes of organisation", organisationSizes, taxonomy.organisationSizes],
    ["strategies", Object.keys(strategies), taxonomy.strategies],
  ])("have one for each of the %s, and no other", (_what, ids, names) => {
    expect(Object.keys(names).sort()).toEqual(ids.map(String).sort());
  });

  test("have one for each country", () => {
    expect(countries.filter((country) => countryName(locale, country) === country)).toEqual([]);
  });
});
