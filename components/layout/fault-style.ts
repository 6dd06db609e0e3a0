import { faultTexts } from "@/lib/i18n/fault-texts";
import { locales } from "@/lib/i18n/locales";

/** A text as a string of CSS. */
const quoted = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\a ")}"`;

const words = locales
  .map((locale) => `${faultTexts[locale].title}\n${faultTexts[locale].withoutScript}`)
  .join("\n\n");

/** Holds for the framework's document for a page that failed while it is empty, and for no page of ours. */
export const faultStyle =
  "#__next_error__{color-scheme:light dark}" +
  `#__next_error__>body:not(:has(main))::before{content:${quoted(words)};display:block;white-space:pre-line;max-width:42rem;margin:0 auto;padding:4rem 1rem;font:1rem/1.6 system-ui,sans-serif}`;
