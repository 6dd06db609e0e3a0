import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AdminNavigation } from "@/components/admin/admin-navigation";
import { AuditList } from "@/components/admin/audit-list";
import { MissingPage } from "@/components/layout/missing-page";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("admin.audit");
  return { title: t("title") };
}

/** Older entries follow an entry's number, so that new acts do not move what is being read. */
async function LogPages({ next, isNewest }: { next: number | null; isNewest: boolean }) {
  const t = await getTranslations("admin.audit");
  if (next === null && isNewest) return null;
  return (
    <nav
      aria-label={t("pages")}
      className="mt-8 flex flex-wrap justify-between gap-4 border-t border-line pt-4"
    >
      {isNewest ? <span /> : <AppLink href="/admin/audit">{t("newest")}</AppLink>}
      {next === null ? null : <AppLink href={`/admin/audit?before=${next}`}>{t("older")}</AppLink>}
    </nav>
  );
}

export default async function AuditPage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("admin.audit"),
  ]);
  if (s.viewer === null) return toSignIn(locale, "/admin/audit");
  const before = lastOf(search["before"]);
  const found = await s.auditLog(before);
  if (found === null) return <MissingPage />;
  return (
    <>
      <AdminNavigation />
      <PageHeader title={t("title")} lead={t("lead")} />
      {found.items.length === 0 ? (
        <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>
      ) : (
        <AuditList entries={found.items} />
      )}
      <LogPages next={found.next} isNewest={before === undefined} />
    </>
  );
}
