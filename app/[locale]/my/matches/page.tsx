import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CountrySwitch } from "@/components/match/country-switch";
import { OwnMatches } from "@/components/my/own-matches";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("my.matches");
  return { title: t("title") };
}

export default async function MyMatchesPage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("my.matches"),
  ]);
  const country = lastOf(search["country"]) !== "off";
  const own = await s.myMatches({ locale, country });
  if (own === null) return toSignIn(locale, "/my/matches");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {own.length === 0 ? null : (
        <div className="mb-10">
          <CountrySwitch
            isOn={country}
            href={country ? "/my/matches?country=off" : "/my/matches"}
          />
        </div>
      )}
      <OwnMatches own={own} />
    </>
  );
}
