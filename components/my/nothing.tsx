import { useTranslations } from "next-intl";

/** A value that is not there: a dash to see, a word to hear. */
export function Nothing() {
  const t = useTranslations("my.listings");
  return (
    <>
      <span aria-hidden="true">{t("none")}</span>
      <span className="sr-only">{t("noneText")}</span>
    </>
  );
}
