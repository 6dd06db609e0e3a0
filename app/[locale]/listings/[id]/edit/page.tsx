import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../../page-props";
import { toSignIn } from "../../../sign-in/to-sign-in";
import { formTitle, ListingEditor } from "../../listing-editor";

const acts = ["saved", "file_added", "file_removed", "too_large"] as const;

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const [{ id }, s, t] = await Promise.all([params, services(), getTranslations()]);
  const view = await s.listingForm(id);
  return {
    title: view === null ? t("common.notFound.title") : t(`form.titles.${formTitle(view)}`),
  };
}

export default async function EditListingPage({ params, searchParams }: PageProps<"id">) {
  const [locale, { id }, search, s] = await Promise.all([
    pageLocale(params),
    params,
    searchParams,
    services(),
  ]);
  if (s.viewer === null) return toSignIn(locale, `/listings/${id}/edit`);
  const [view, checks, attachments] = await Promise.all([
    s.listingForm(id),
    s.checks(id),
    s.attachments(id),
  ]);
  if (view === null) notFound();
  const act = acts.find((known) => known === lastOf(search["done"])) ?? null;
  const props = { locale, view, checks, attachments, done: act };
  return <ListingEditor {...props} />;
}
