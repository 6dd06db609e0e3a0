import { FaultPage } from "@/components/layout/fault-page";
import { htmlLang } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";

/** For addresses outside every language; so it speaks all of them. */
export default function NotFound() {
  const texts = locales.map((locale) => {
    const { notFound } = messages[locale].common;
    return {
      lang: htmlLang[locale],
      href: `/${locale}`,
      title: notFound.title,
      text: notFound.text,
      home: notFound.home,
    };
  });
  return <FaultPage texts={texts} />;
}
