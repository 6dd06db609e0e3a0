import { useLocale, useTranslations } from "next-intl";
import { SearchForm } from "@/components/ui/search-form";
import { SuggestInput } from "@/components/ui/suggest-input";
import { localePath } from "@/lib/i18n/navigation";
import { longestQuery } from "@/lib/search/browse";

interface ListingSearchProps {
  readonly query?: string;
  /** Filters that stay on. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** The line by which everything published is searched. */
export function ListingSearch({ query = "", kept = {} }: ListingSearchProps) {
  const t = useTranslations("search");
  const locale = useLocale();
  const kinds = {
    concept: t("kinds.concept"),
    field: t("kinds.field"),
    organisation: t("kinds.organisation"),
  };
  return (
    <SearchForm
      fieldId="q"
      action={localePath(locale, "/listings")}
      label={t("label")}
      button={t("button")}
      kept={kept}
    >
      <SuggestInput
        key={query}
        id="q"
        name="q"
        defaultValue={query}
        placeholder={t("placeholder")}
        maxLength={longestQuery}
        source={`/api/v1/suggest/search?lang=${locale}&q=`}
        prefix={`/${locale}`}
        listLabel={t("suggestions")}
        kinds={kinds}
      />
    </SearchForm>
  );
}
