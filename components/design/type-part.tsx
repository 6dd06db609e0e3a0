import { useLocale, useTranslations } from "next-intl";
import { ForeignText } from "@/components/ui/foreign-text";
import { Table } from "@/components/ui/table";
import { languageName } from "@/lib/i18n/names";

const sizes = [
  ["5xl", "text-5xl"],
  ["4xl", "text-4xl"],
  ["3xl", "text-3xl"],
  ["2xl", "text-2xl"],
  ["xl", "text-xl"],
  ["lg", "text-lg"],
  ["base", "text-base"],
  ["sm", "text-sm"],
  ["xs", "text-xs"],
] as const;
const languages = ["zh", "en", "vi", "th", "id", "ms", "lo", "km", "my", "fil"] as const;

/** The sizes of type, and a sentence in each language in both weights. */
export function TypePart() {
  const t = useTranslations("design");
  const locale = useLocale();
  return (
    <div className="space-y-8">
      <div>
        <h3 className="font-semibold">{t("type.sizes")}</h3>
        <ul className="mt-2 space-y-2">
          {sizes.map(([name, look]) => (
            <li key={name} className="flex items-baseline gap-4">
              <code className="w-10 shrink-0 text-sm text-ink-soft">{name}</code>
              <span className={`${look} min-w-0 font-semibold tracking-tight`}>
                {t("type.heading")}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <Table
        caption={t("type.scripts")}
        columns={[
          { key: "language", header: t("type.language") },
          { key: "regular", header: t("type.regular"), isWide: true },
          { key: "strong", header: t("type.strong"), isWide: true },
        ]}
        rows={languages.map((lang) => ({
          key: lang,
          cells: [
            languageName(locale, lang),
            <ForeignText key="regular" lang={lang} text={t(`samples.${lang}`)} />,
            <strong key="strong" lang={lang} className="font-semibold">
              {t(`samples.${lang}`)}
            </strong>,
          ],
        }))}
      />
    </div>
  );
}
