import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { IpcBranches } from "@/components/ipc/branches";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { controlLook } from "@/components/ui/field-frame";
import { PageHeader } from "@/components/ui/page-header";
import { SearchForm } from "@/components/ui/search-form";
import { localePath, withQuery } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { longestQuery } from "@/lib/search/browse";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../page-props";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ipc");
  return { title: t("title"), description: t("lead") };
}

/** The code above a code: where the tree is open once this one is closed. */
const above = (code: string): string => (code.length > 1 ? code.slice(0, 1) : "");

export default async function IpcPage({ params, searchParams }: PageProps) {
  const [locale, search, t, s] = await Promise.all([
    pageLocale(params),
    searchParams,
    getTranslations("ipc"),
    services(),
  ]);
  const query = (lastOf(search["q"]) ?? "").slice(0, longestQuery);
  const open = lastOf(search["open"]) ?? "";
  const branches = await s.ipcBranches({ query, open });
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="mb-8 max-w-3xl">
        <SearchForm
          fieldId="q"
          action={localePath(locale, "/ipc")}
          label={t("label")}
          button={t("button")}
        >
          <input
            key={query}
            id="q"
            type="search"
            name="q"
            defaultValue={query}
            maxLength={longestQuery}
            placeholder={t("placeholder")}
            className={controlLook(undefined)}
          />
        </SearchForm>
      </div>
      {branches.length === 0 ? (
        <EmptyState
          title={t("nothing", { query })}
          actions={
            <>
              <LinkButton href="/ipc">{t("all")}</LinkButton>
              <LinkButton href={withQuery("/listings", { q: query })}>
                {t("searchListings")}
              </LinkButton>
            </>
          }
        >
          {t("nothingText")}
        </EmptyState>
      ) : (
        <IpcBranches
          branches={branches}
          toggleHref={(code, isOpen) => withQuery("/ipc", { open: isOpen ? above(code) : code })}
        />
      )}
    </>
  );
}
