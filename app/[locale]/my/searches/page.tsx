import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/components/form/button-form";
import { FocusedNotice } from "@/components/form/focused-notice";
import { SavedSearches } from "@/components/my/saved-searches";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { removeSearch } from "./actions";

const done = ["saved", "removed"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("savedSearch");
  return { title: t("title") };
}

export default async function MySearchesPage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("savedSearch"),
  ]);
  const searches = await s.savedSearches();
  if (searches === null) return toSignIn(locale, "/my/searches");
  const outcome = done.find((one) => one === lastOf(search["done"]));
  return (
    <>
      {outcome === undefined ? null : <FocusedNotice>{t(`done.${outcome}`)}</FocusedNotice>}
      <PageHeader title={t("title")} lead={t("lead")} />
      <SavedSearches
        searches={searches}
        removeButton={({ id, name }) => (
          <ButtonForm
            action={removeSearch}
            values={{ search: id }}
            labels={{
              button: t("remove"),
              spoken: t("removeOf", { name }),
              pending: t("removing"),
              failed: t("failed"),
            }}
          />
        )}
      />
    </>
  );
}
