import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/components/form/button-form";
import { AppLink } from "@/components/ui/app-link";
import type { Locale } from "@/lib/account/model";
import { withQuery } from "@/lib/i18n/navigation";
import type { SearchQuery } from "@/lib/search/browse";
import { services } from "@/lib/server/services";
import { saveSearch } from "../my/searches/actions";
import { activeFilters } from "./active-filters";
import { type BrowseParams, browsePath } from "./address";

interface SaveSearchProps {
  readonly locale: Locale;
  readonly tidy: BrowseParams;
  readonly query: SearchQuery;
}

const longestName = 200; // characters; a name is cut, the search is not

/** Keeps what is looked for, under a name made of its words and filters. A whole list is nothing to keep. */
export async function SaveSearch({ locale, tidy, query }: SaveSearchProps) {
  const { page: _page, view: _view, compare: _compare, ...kept } = tidy;
  if (Object.keys(kept).length === 0) return null;
  const [t, { viewer }] = await Promise.all([getTranslations("savedSearch"), services()]);
  const path = browsePath(kept);
  if (viewer === null) {
    return <AppLink href={withQuery("/sign-in", { next: path })}>{t("signIn")}</AppLink>;
  }
  const filters = await activeFilters(locale, tidy, query);
  const parts = [query.q, ...filters.map(({ label }) => label)].filter((part) => part !== "");
  const name = (parts.join(" · ") || t("everything")).slice(0, longestName);
  return (
    <ButtonForm
      action={saveSearch}
      values={{ name, query: path.slice(path.indexOf("?") + 1) }}
      labels={{ button: t("save"), pending: t("saving"), failed: t("failed") }}
    />
  );
}
