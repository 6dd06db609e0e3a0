"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { inLocale } from "@/lib/i18n/navigation";

interface LanguageChoice {
  readonly locale: "en" | "zh";
  readonly lang: string;
  /** The language's own name. */
  readonly name: string;
  readonly isCurrent: boolean;
}

interface LanguageSwitchProps {
  readonly label: string;
  readonly choices: readonly LanguageChoice[];
}

/** Leads to the same page in the other languages, query included; a whole load, so that nothing stays behind. */
export function LanguageSwitch({ label, choices }: LanguageSwitchProps) {
  const pathname = usePathname();
  const query = useSearchParams().toString();
  return (
    <nav aria-label={label}>
      <ul className="flex gap-4">
        {choices
          .filter(({ isCurrent }) => !isCurrent)
          .map(({ locale, lang, name }) => (
            <li key={locale}>
              <a
                href={`${inLocale(locale, pathname)}${query === "" ? "" : `?${query}`}`}
                hrefLang={lang}
                lang={lang}
                className="inline-flex min-h-11 items-center whitespace-nowrap text-ink underline-offset-4 hover:text-accent-strong hover:underline"
              >
                {name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
