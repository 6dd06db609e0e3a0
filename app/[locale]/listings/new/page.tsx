import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/layout/missing-page";
import { KindChoice } from "@/components/listing-form/kind-choice";
import { PageHeader } from "@/components/ui/page-header";
import { withQuery } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { limits } from "@/lib/listing/limits";
import { listingKinds } from "@/lib/listing/model";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps, type SearchParams } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { formTitle, ListingEditor } from "../listing-editor";

const kindOf = (search: SearchParams) =>
  listingKinds.find((kind) => kind === lastOf(search["kind"])) ?? null;

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const t = await getTranslations("form");
  const kind = kindOf(await searchParams);
  return { title: kind === null ? t("new.title") : t(`titles.${formTitle({ kind, id: null })}`) };
}

export default async function NewListingPage({ params, searchParams }: PageProps) {
  const [locale, search, s] = await Promise.all([pageLocale(params), searchParams, services()]);
  const kind = kindOf(search);
  const title = (lastOf(search["title"]) ?? "").slice(0, limits.title.max);
  if (s.viewer === null) return toSignIn(locale, withQuery("/listings/new", { kind, title }));
  if (kind === null) {
    const t = await getTranslations("form.new");
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        <KindChoice />
      </>
    );
  }
  const view = await s.newListingForm(kind);
  if (view === null) return <MissingPage />;
  const begun = { ...view, content: { ...view.content, title } };
  return (
    <ListingEditor locale={locale} view={begun} checks={null} attachments={null} done={null} />
  );
}
