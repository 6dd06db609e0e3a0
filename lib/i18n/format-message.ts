import { IntlMessageFormat } from "intl-messageformat";
import { isValidElement } from "react";

type Values = Parameters<IntlMessageFormat["format"]>[0];

/** The messages that were compiled so far, by language: as many as there are texts with values in them. */
const compiled = new Map<string, Map<string, IntlMessageFormat>>();

function compiledMessage(message: string, locale: string): IntlMessageFormat {
  const known = compiled.get(locale) ?? new Map<string, IntlMessageFormat>();
  compiled.set(locale, known);
  const made = known.get(message) ?? new IntlMessageFormat(message, locale);
  known.set(message, made);
  return made;
}

/** Signs that mean something to ICU: a text without them is shown as it is. */
const needsCompiling = /[{<]|'[}#|']/;

/**
 * Formats a text of the catalogues. It takes the place of the library's own function of this name
 * (`next.config.js`), which builds its formats and a key of them anew at every call: on a page with ten
 * matches that was a quarter of all work. Texts name no formats of dates, so none is handed on.
 */
export default function formatMessage(
  key: string,
  message: unknown,
  values: Values,
  { locale }: { readonly locale: string },
): unknown {
  if (typeof message !== "string") throw new Error(`The message ${key} is not a text.`);
  if (values === undefined && !needsCompiling.test(message)) return message;
  const formatted: unknown = compiledMessage(message, locale).format(values);
  const isReady =
    typeof formatted === "string" || Array.isArray(formatted) || isValidElement(formatted);
  return isReady ? formatted : String(formatted);
}

/** The library may look whether raw texts are to be had. */
formatMessage.raw = true;
