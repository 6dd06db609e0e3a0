import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { SuggestInput } from "@/components/ui/suggest-input";
import { localePath } from "@/lib/i18n/navigation";

const longest = 100; // letters

/** The line by which one searches, with what is suggested while one types. */
export function SearchSample() {
  const t = useTranslations("search");
  const locale = useLocale();
  const kinds = {
    concept: t("kinds.concept"),
    field: t("kinds.field"),
    organisation: t("kinds.organisation"),
  };
  return (
    <SearchForm
      fieldId="search-sample"
      action={localePath(locale, "/listings")}
      label={t("label")}
      button={t("button")}
    >
      <SuggestInput
        id="search-sample"
        name="q"
        defaultValue=""
        placeholder={t("placeholder")}
        maxLength={longest}
        source={`/api/v1/suggest/search?lang=${locale}&q=`}
        prefix={`/${locale}`}
        listLabel={t("suggestions")}
        kinds={kinds}
      />
    </SearchForm>
  );
}
