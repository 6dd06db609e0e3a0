import { useLocale, useTranslations } from "next-intl";
import { languageName } from "@/lib/i18n/names";
import type { ListingWarning } from "@/lib/listing/view";

interface ScriptWarningProps {
  readonly warning: Extract<ListingWarning, { readonly code: "other_script" }>;
}

/** That the texts are in another script than the language they are said to be in. */
export function ScriptWarning({ warning: { written, chosen } }: ScriptWarningProps) {
  const t = useTranslations("checks.warnings");
  const locale = useLocale();
  const language = languageName(locale, chosen);
  return written === null
    ? t("other_letters", { chosen: language })
    : t("other_script", { written: languageName(locale, written), chosen: language });
}
