import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminNavigation } from "@/components/admin/admin-navigation";
import { PeopleTable } from "@/components/admin/people-table";
import { FocusedNotice } from "@/components/form/focused-notice";
import { MissingPage } from "@/components/layout/missing-page";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { roles } from "@/lib/access/model";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { withQuery } from "@/lib/i18n/navigation";
import { reasonLength } from "@/lib/account/model";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { setRole, suspend } from "../actions";

const done = ["role", "suspended", "reinstated"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.people");
  return { title: t("title") };
}

async function Pages({ page, pages }: { readonly page: number; readonly pages: number }) {
  const t = await getTranslations("common.pagination");
  const link = (to: number, label: string) =>
    to < 1 || to > pages ? null : { href: withQuery("/admin/people", { page: to }), label };
  return (
    <Pagination
      label={t("label")}
      status={t("status", { page, pages })}
      previous={link(page - 1, t("previous"))}
      next={link(page + 1, t("next"))}
    />
  );
}

export default async function PeoplePage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations(),
  ]);
  if (s.viewer === null) return toSignIn(locale, "/admin/people");
  const found = await s.people(search);
  if (found === null) return <MissingPage />;
  const act = done.find((known) => known === lastOf(search["done"]));
  return (
    <>
      <AdminNavigation />
      <PageHeader
        title={t("admin.people.title")}
        lead={t("admin.people.lead", { count: found.total })}
      />
      {act === undefined ? null : (
        <FocusedNotice key={act}>{t(`admin.people.done.${act}`)}</FocusedNotice>
      )}
      <ClientMessages namespaces={["admin", "common", "errors"]}>
        <PeopleTable
          people={found.items}
          roles={roles.map((role) => ({ value: role, label: t(`account.roles.${role}`) }))}
          setRole={setRole}
          suspend={suspend}
          page={found.page}
          reasonLimit={reasonLength.max}
        />
      </ClientMessages>
      <Pages page={found.page} pages={found.pages} />
    </>
  );
}
