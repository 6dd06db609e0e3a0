import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";

interface CountsProps {
  readonly counts: {
    readonly offer: number;
    readonly need: number;
    readonly countries: number;
    readonly languages: number;
  };
}

/** How much there is on the platform. */
export function Counts({ counts }: CountsProps) {
  const t = useTranslations("home");
  const locale = useLocale();
  const figures = [
    ["offers", counts.offer],
    ["needs", counts.need],
    ["countries", counts.countries],
    ["languages", counts.languages],
  ] as const;
  return (
    <section aria-label={t("countsLabel")} className="mt-10">
      <ul className="grid grid-cols-2 gap-x-4 gap-y-5 border-y border-line py-6 sm:grid-cols-4">
        {figures.map(([name, count]) => (
          <li key={name}>
            <span className="block text-3xl font-semibold tracking-tight tabular-nums">
              {formatNumber(locale, count)}
            </span>{" "}
            <span className="text-ink-soft">{t(`counts.${name}`, { count })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
