import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MissingPage } from "@/components/layout/missing-page";
import { PaperTools } from "@/components/print/paper";
import { ListingSheet } from "@/components/share/listing-sheet";
import { textsIn } from "@/components/translation/texts-in";
import { localePath } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";

interface SheetPageProps {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
}

export async function generateMetadata({ params }: SheetPageProps): Promise<Metadata> {
  const [{ id }, s, t] = await Promise.all([params, services(), getTranslations()]);
  const found = await s.listing(id);
  if (found === null) return { title: t("common.notFound.title") };
  return {
    title: t("share.sheetTitle", { title: found.listing.title }),
    robots: { index: false },
  };
}

/** A listing on one page of A4, to be printed and handed on. */
export default async function SheetPage({ params }: SheetPageProps) {
  const [locale, { id }, s, t] = await Promise.all([
    pageLocale(params),
    params,
    services(),
    getTranslations("share"),
  ]);
  const [found, translations] = await Promise.all([s.listing(id), s.translations(id)]);
  if (found === null) return <MissingPage />;
  const { listing } = found;
  const path = `/listings/${id}` as const;
  return (
    <>
      <PaperTools back={path} backLabel={t("back")} />
      <ListingSheet
        listing={listing}
        texts={textsIn(listing, translations ?? [], locale)}
        address={`${s.appUrl}${localePath(locale, path)}`}
      />
    </>
  );
}
