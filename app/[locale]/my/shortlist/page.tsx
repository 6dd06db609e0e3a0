import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CompareBar } from "@/components/compare/compare-bar";
import { idsOf, mostCompared } from "@/components/compare/compared-ids";
import { ticksName, type Ticks } from "@/components/compare/ticks";
import { KeptList } from "@/components/shortlist/kept-list";
import { PageHeader } from "@/components/ui/page-header";
import { withQuery } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { addToShortlist, removeFromShortlist } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist");
  return { title: t("title") };
}

const verbs = { add: addToShortlist, remove: removeFromShortlist } as const;
const pathWith: Ticks["href"] = (ids) => withQuery("/my/shortlist", { [ticksName]: ids.join(",") });
/** From so many on there is something to compare. */
const fewestCompared = 2;

/** The listings that the reader keeps. */
export default async function ShortlistPage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("shortlist"),
  ]);
  const kept = await s.shortlist();
  if (kept === null) return toSignIn(locale, "/my/shortlist");
  const shown = kept.flatMap(({ listing }) => listing ?? []);
  const asked = idsOf([lastOf(search[ticksName]) ?? ""]);
  const ticked = shown.filter(({ id }) => asked.includes(id)).slice(0, mostCompared);
  const ticks = { ids: ticked.map(({ id }) => id), href: pathWith };
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <KeptList kept={kept} verbs={{ ...verbs, back: pathWith(ticks.ids) }} ticks={ticks} />
      {shown.length < fewestCompared ? null : <CompareBar ticks={ticks} listings={ticked} />}
    </>
  );
}
