import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CompareBar } from "@/components/compare/compare-bar";
import { KeptList } from "@/components/shortlist/kept-list";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import type { PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { addToShortlist, removeFromShortlist } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist");
  return { title: t("title") };
}

const verbs = { add: addToShortlist, remove: removeFromShortlist, back: "/my/shortlist" } as const;
/** From so many on there is something to compare. */
const fewestCompared = 2;

/** The listings that the reader keeps. */
export default async function ShortlistPage({ params }: PageProps) {
  const [locale, s, t] = await Promise.all([
    pageLocale(params),
    services(),
    getTranslations("shortlist"),
  ]);
  const kept = await s.shortlist();
  if (kept === null) return toSignIn(locale, "/my/shortlist");
  const shown = kept.filter(({ listing }) => listing !== null);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <KeptList kept={kept} verbs={verbs} />
      {shown.length < fewestCompared ? null : <CompareBar />}
    </>
  );
}
