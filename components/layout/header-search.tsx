import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { controlLook } from "@/components/ui/field-frame";
import { SearchForm } from "@/components/ui/search-form";
import { localePath } from "@/lib/i18n/navigation";
import { longestQuery } from "@/lib/search/browse";

function Glass() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="size-5">
      <path
        d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zM10.6 10.6 14 14"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}

/** The search of every page: a small form, on a phone a link to the page that has it. */
export function HeaderSearch() {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <>
      <AppLink
        href="/listings"
        aria-label={t("label")}
        className="inline-flex size-11 items-center justify-center text-ink hover:text-accent-strong xl:hidden"
      >
        <Glass />
      </AppLink>
      <div className="hidden w-64 min-w-0 xl:block">
        <SearchForm
          fieldId="q-everywhere"
          action={localePath(locale, "/listings")}
          label={t("everywhere")}
          button={t("button")}
          isMain={false}
        >
          <input
            id="q-everywhere"
            type="search"
            name="q"
            maxLength={longestQuery}
            placeholder={t("everywhere")}
            autoComplete="off"
            className={controlLook(undefined)}
          />
        </SearchForm>
      </div>
    </>
  );
}
