import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import formatMessage from "./format-message";
import { locales } from "./locales";
import { messages } from "./messages";

/** Every text of a catalogue with its path. */
function textsOf(tree: unknown, path: readonly string[] = []): (readonly [string, string])[] {
  if (typeof tree === "string") return [[path.join("."), tree]];
  return Object.entries(tree ?? {}).flatMap(([key, below]) => textsOf(below, [...path, key]));
}

const argument = /\{(\w+)/g;
const tag = /<(\w+)>/g;

/** Something for each argument of a text: a number fits every kind of them, a tag takes what it holds. */
const valuesFor = (text: string) => ({
  ...Object.fromEntries(Array.from(text.matchAll(argument), ([, name = ""]) => [name, 12_345])),
  ...Object.fromEntries(
    Array.from(text.matchAll(tag), ([, name = ""]) => [name, (held: unknown) => held]),
  ),
});

test.each(locales)("every text in %s reads as the library would put it", (locale) => {
  const t = createTranslator({ locale, messages: messages[locale], timeZone: "UTC" });
  const rich = (path: string, values: object | undefined): unknown =>
    t.rich(path as never, values as never);
  for (const [path, text] of textsOf(messages[locale])) {
    const values = valuesFor(text);
    const given = Object.keys(values).length === 0 ? undefined : values;
    expect(formatMessage(path, text, given as never, { locale }), path).toEqual(rich(path, given));
  }
});

test("a branch of the catalogue is no text", () => {
  expect(() => formatMessage("home", messages.en.home, undefined, { locale: "en" })).toThrow(
    "home is not a text",
  );
});
