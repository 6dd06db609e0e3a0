/** Languages that their script gives away; a Latin name can be of any. */
const scripts = [
  ["zh-Hans", /\p{Script=Han}/u],
  ["th", /\p{Script=Thai}/u],
  ["lo", /\p{Script=Lao}/u],
  ["km", /\p{Script=Khmer}/u],
  ["my", /\p{Script=Myanmar}/u],
] as const;

/** A part of a name in one language; null where its script does not say which. */
export interface NamePart {
  readonly text: string;
  readonly lang: string | null;
}

/** The parts of a name in two languages, such as "滇霁 (Dianji)", which is divided before a bracket. */
export const nameParts = (name: string): readonly NamePart[] =>
  name
    .split(/(?=\s[(（])|(?<!\s)(?=[(（])/u)
    .filter((text) => text !== "")
    .map((text) => ({ text, lang: scripts.find(([, script]) => script.test(text))?.[0] ?? null }));
