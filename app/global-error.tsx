"use client";

import { FaultPage } from "@/components/layout/fault-page";
import { Reference } from "@/components/layout/reference";
import { faultTexts } from "@/lib/i18n/fault-texts";
import { htmlLang } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";
import "./globals.css";

/** For faults in the layout itself; its language may be what failed, so it speaks all of them. */
export default function GlobalError({ error }: { readonly error: unknown }) {
  const texts = locales.map((locale) => ({
    lang: htmlLang[locale],
    href: `/${locale}`,
    ...faultTexts[locale],
  }));
  return (
    <FaultPage texts={texts}>
      <Reference
        label={locales.map((locale) => faultTexts[locale].reference).join(" · ")}
        error={error}
      />
    </FaultPage>
  );
}
