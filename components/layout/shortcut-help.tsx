import { useLocale, useTranslations } from "next-intl";
import { goTargets } from "./shortcut-keys";
import { Shortcuts } from "./shortcuts";

/** The shortcuts with their texts. */
export function ShortcutHelp() {
  const t = useTranslations("shortcuts");
  const rows = [
    { keys: ["?"], label: t("help") },
    { keys: ["/"], label: t("search") },
    ...goTargets.map(({ key, name }) => ({ keys: ["g", key], label: t(name) })),
  ];
  const texts = {
    title: t("title"),
    lead: t("lead"),
    then: t("then"),
    on: t("on"),
    close: t("close"),
  };
  return <Shortcuts locale={useLocale()} texts={texts} rows={rows} />;
}
