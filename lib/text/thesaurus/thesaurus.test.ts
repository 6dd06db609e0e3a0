import { readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isIpcSubclass } from "@/lib/taxonomy/ipc";
import { type Language, languages } from "@/lib/taxonomy/languages";
import { isScriptLanguage, scriptLanguageOf } from "../language";
import { conceptFiles } from "./data";
import { type Concept, conceptFileSchema } from "./schema";
import { termPaths } from "./term-form";
import { buildThesaurus, thesaurus } from "./thesaurus";

/** A concept with the file it stands in. */
interface Placed extends Concept {
  readonly file: string;
}

const folder = path.join(import.meta.dirname, "data");
const placed: Placed[] = [];
const place = ({ file, id }: Placed): string => `${file}: ${id}`;

beforeAll(() => {
  for (const [file, content] of Object.entries(conceptFiles)) {
    for (const concept of conceptFileSchema.parse(content)) placed.push({ ...concept, file });
  }
});

/** What is wrong, each with file and concept; empty = nothing. */
const faults = (of: (concept: Placed) => readonly string[]): string[] =>
  placed.flatMap((concept) => of(concept).map((fault) => `${place(concept)}: ${fault}`));

const termsOf = ({ terms, context = {} }: Concept): (readonly [Language, string])[] =>
  languages.flatMap((lang) =>
    [...(terms[lang] ?? []), ...(context[lang] ?? [])].map((term) => [lang, term] as const),
  );

describe("the data files", () => {
  it("are all imported", () => {
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".json"))
      .map((name) => name.replaceAll(path.sep, "/").slice(0, -".json".length));
    expect(Object.keys(conceptFiles).toSorted()).toEqual(found.toSorted());
  });

  it("keep the form of a concept", () => {
    for (const [file, content] of Object.entries(conceptFiles)) {
      const { error } = conceptFileSchema.safeParse(content);
      expect(error?.message, file).toBeUndefined();
    }
  });
});

describe("concepts", () => {
  it("have unique ids", () => {
    const byId = Map.groupBy(placed, ({ id }) => id);
    const twice = Array.from(byId.values()).filter((some) => some.length > 1);
    expect(twice.map((some) => some.map(place))).toEqual([]);
  });

  it("name codes that the classification has, the main one in the class of their file", () => {
    const wrong = faults(({ ipc, file }) => {
      const codes = Object.keys(ipc);
      const home = codes.some((code) => code.startsWith(file.slice(2)));
      return [
        ...codes.filter((code) => !isIpcSubclass(code)),
        ...(home ? [] : ["no code of its file"]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("have broader concepts that exist, without circles", () => {
    const byId = new Map(placed.map((concept) => [concept.id, concept]));
    const wrong = faults(({ id, broader }) => {
      const seen = new Set([id]);
      for (let next = broader; next !== null; next = byId.get(next)?.broader ?? null) {
        if (!byId.has(next)) return [`broader ${next} does not exist`];
        if (seen.has(next)) return [`circle through ${next}`];
        seen.add(next);
      }
      return [];
    });
    expect(wrong).toEqual([]);
  });
});

/** Letters of the scripts in which a term of the language may be written beside Latin. */
function scriptFault(lang: Language, term: string): string | null {
  const scripts = new Set(
    Array.from(term, (letter) => scriptLanguageOf(letter.charCodeAt(0))).filter(
      (one) => one !== null,
    ),
  );
  const own = isScriptLanguage(lang) ? lang : null;
  const foreign = [...scripts].filter((one) => one !== own);
  if (foreign.length > 0) return `${lang} "${term}" has letters of ${foreign.join(", ")}`;
  const latinOnly = own !== null && scripts.size === 0;
  return latinOnly && !/\p{Script=Latin}|\p{Nd}/u.test(term)
    ? `${lang} "${term}" has no letters`
    : null;
}

/** Code points that Zawgyi, the old Burmese encoding, uses for glyphs, or the order that only it writes. */
const zawgyi =
  /[\u1033\u1034\u1060-\u1097]|(?:^|[^\u1000-\u102A\u103B-\u103E\u1039\u105A-\u105F])\u1031|\u1039(?![\u1000-\u1021])/;

describe("terms", () => {
  it("are not empty, and say something after normalising", () => {
    const wrong = faults((concept) =>
      termsOf(concept)
        .filter(([lang, term]) => termPaths(lang, term).some((path) => path.join("").length < 2))
        .map(([lang, term]) => `${lang} "${term}"`),
    );
    expect(wrong).toEqual([]);
  });

  it("are written in the script of their language", () => {
    const wrong = faults((concept) =>
      termsOf(concept).flatMap(([lang, term]) => scriptFault(lang, term) ?? []),
    );
    expect(wrong).toEqual([]);
  });

  it("are composed (NFC), and Burmese is not Zawgyi", () => {
    const wrong = faults((concept) =>
      termsOf(concept)
        .filter(
          ([lang, term]) => term.normalize("NFC") !== term || (lang === "my" && zawgyi.test(term)),
        )
        .map(([lang, term]) => `${lang} "${term}"`),
    );
    expect(wrong).toEqual([]);
  });

  it("do not stand twice in a concept", () => {
    const wrong = faults((concept) =>
      languages.filter((lang) => {
        const all = termsOf(concept).flatMap(([of, term]) => (of === lang ? [term] : []));
        return new Set(all).size !== all.length;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("belong to one concept each, or to one and a broader one of it, but where they count in context", () => {
    const source = buildThesaurus(placed);
    const related = (a: string, b: string): boolean =>
      source.broaderOf(a).includes(b) || source.broaderOf(b).includes(a);
    const wrong = languages.flatMap((lang) => {
      const owners = new Map<string, Placed>();
      return placed.flatMap((concept) =>
        (concept.terms[lang] ?? []).flatMap((term) => {
          const key = termPaths(lang, term)[0]?.join(" ") ?? "";
          const other = owners.get(key) ?? concept;
          owners.set(key, other);
          const clash = other.id !== concept.id && !related(other.id, concept.id);
          return clash ? [`${lang} "${term}": ${place(other)} and ${place(concept)}`] : [];
        }),
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe("the thesaurus", () => {
  it("does not depend on the order of its files", () => {
    const forwards = buildThesaurus(placed);
    const backwards = buildThesaurus(placed.toReversed());
    expect(backwards.concepts.map(({ id }) => id)).toEqual(forwards.concepts.map(({ id }) => id));
    expect(backwards.table("zh")).toEqual(forwards.table("zh"));
  });

  it("gives the preferred term in the reader's language, else the English one", () => {
    const [concept] = thesaurus().concepts;
    expect(concept && thesaurus().label(concept.id, "zh")).toBe(concept?.terms.zh?.[0]);
    expect(thesaurus().label("no-such-concept", "zh")).toBe("no-such-concept");
  });
});
