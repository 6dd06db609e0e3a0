import { describe, expect, it } from "vitest";
import { ipcClassOf, ipcEntries } from "@/lib/taxonomy/ipc";
import type { Language } from "@/lib/taxonomy/languages";
import { languages } from "@/lib/taxonomy/languages";
import { scriptLanguageOf } from "../language";
import type { Concept } from "./schema";
import { thesaurus } from "./thesaurus";

const { concepts } = thesaurus();

const has = (concept: Concept, lang: Language): boolean => concept.terms[lang] !== undefined;

const scriptsOf = ({ terms }: Concept): Set<string | null> =>
  new Set(
    Object.values(terms).flatMap(([preferred = ""]) => scriptLanguageOf(preferred.charCodeAt(0))),
  );

/** The things that titles of the classification name, in either language. */
const titles = new Set(
  ipcEntries.flatMap(({ title }) =>
    `${title.en};${title.zh}`
      .toLowerCase()
      .split(/[;；,，、]/)
      .map((part) => part.trim()),
  ),
);

const saysMoreThanTitles = ({ terms }: Concept): boolean =>
  [terms.en, terms.zh].every((some) => some?.some((term) => !titles.has(term.toLowerCase())));

const leastLanguages = 6;
const leastScripts = 2;
const leastConcepts = 2000;

/** The six languages of every concept, and those that at least 800 of them are to have. */
const everywhere: readonly Language[] = ["en", "zh", "vi", "th", "id", "ms"];
const further: readonly Language[] = ["km", "lo", "my", "fil"];
const leastFurther = 800;

/** The classes whose concepts are to have the further languages too: farming, food, health, water, power. */
const reaching = ["A01", "A23", "A61", "C02", "C05", "H02"];
const leastShare = 0.9;

describe("the concepts", () => {
  it("that have six languages, two scripts and more than an IPC title are 2,000 at least", () => {
    const counted = concepts.filter(
      (concept) =>
        languages.filter((lang) => has(concept, lang)).length >= leastLanguages &&
        scriptsOf(concept).size >= leastScripts &&
        saysMoreThanTitles(concept),
    );
    expect(counted.length).toBeGreaterThanOrEqual(leastConcepts);
  });

  it.each(everywhere)("all have terms in %s", (lang) => {
    expect(concepts.filter((concept) => !has(concept, lang)).map(({ id }) => id)).toEqual([]);
  });

  it.each(further)("have terms in %s 800 times at least", (lang) => {
    expect(concepts.filter((concept) => has(concept, lang)).length).toBeGreaterThanOrEqual(
      leastFurther,
    );
  });

  it.each(reaching)("of %s have terms in each further language, nine of ten", (ipcClass) => {
    const here = concepts.filter(({ ipc }) =>
      Object.entries(ipc).some(([code, weight]) => weight === 1 && code.startsWith(ipcClass)),
    );
    for (const lang of further) {
      const having = here.filter((concept) => has(concept, lang));
      expect(having.length / here.length, lang).toBeGreaterThanOrEqual(leastShare);
    }
  });
});

/** What a class keeps for "not otherwise provided for": no concept can stand for it. */
const residual = /^[A-H]99/;

/** Classes that China and ASEAN trade most in; each of their subclasses is to be met from several sides. */
const traded = new Set(
  [
    "A01 A23 A61 B09 B60 B65 C02 C05 C07 C12 D01 D02 D03 D04 D05 D06",
    "E02 E03 E04 F03 F24 G01 G05 G06 G08 G16 H01 H02 H04 H10",
  ].flatMap((line) => line.split(" ")),
);
const leastOfTraded = 3;

describe("the classification", () => {
  const subclasses = ipcEntries.filter(({ level }) => level === "subclass");
  const counts = new Map<string, number>();
  for (const code of concepts.flatMap(({ ipc }) => Object.keys(ipc))) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const fewerThan = (least: number, of: (code: string) => boolean): string[] =>
    subclasses
      .map(({ code }) => code)
      .filter((code) => of(code) && (counts.get(code) ?? 0) < least);

  it("has a concept for every subclass, and so for every class, but what is left over", () => {
    expect(fewerThan(1, (code) => !residual.test(code))).toEqual([]);
  });

  it("has three concepts at least for every subclass of the classes most traded", () => {
    expect(fewerThan(leastOfTraded, (code) => traded.has(ipcClassOf(code)))).toEqual([]);
  });
});
