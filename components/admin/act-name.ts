import type { Locale } from "@/lib/account/model";
import { messages } from "@/lib/i18n/messages";

type ActNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The name of an act of the audit log ("listing.submit") in a reader's language; an unknown one as it is. */
export function actName(locale: Locale, act: string): string {
  const names: ActNames = messages[locale].admin.audit.acts;
  const [noun = "", verb = ""] = act.split(".");
  return names[noun]?.[verb] ?? act;
}

/** The name of a kind of object; an unknown one as it is. */
export function objectKindName(locale: Locale, kind: string): string {
  const names: Readonly<Record<string, string>> = messages[locale].admin.audit.kinds;
  return names[kind] ?? kind;
}
