import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FocusedNotice } from "@/components/form/focused-notice";
import { MissingPage } from "@/components/layout/missing-page";
import { ListingChecks } from "@/components/listing/listing-checks";
import { TranslationForm } from "@/components/translation/translation-form";
import { TranslationTable } from "@/components/translation/translation-table";
import { AppLink } from "@/components/ui/app-link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { languageName } from "@/lib/i18n/names";
import { pageLocale } from "@/lib/i18n/page-locale";
import { services } from "@/lib/server/services";
import { languages } from "@/lib/taxonomy/languages";
import { lastOf, type PageProps } from "../../../page-props";
import { toSignIn } from "../../../sign-in/to-sign-in";
import { removeTranslation, saveTranslation } from "./actions";

type Desk = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<typeof services>>["translationDesk"]>>
>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("translation.desk");
  return { title: t("title") };
}

/** The languages that are still free, each a link to its form. */
async function NewTranslations({ locale, desk }: { readonly locale: "en" | "zh"; desk: Desk }) {
  const t = await getTranslations("translation.desk");
  const taken = [desk.source.lang, ...desk.translations.map(({ lang }) => lang)];
  const free = languages.filter((lang) => !taken.includes(lang));
  if (free.length === 0) return null;
  return (
    <Section id="new" title={t("newTitle")} lead={t("newLead")}>
      <ul className="flex flex-wrap gap-x-6">
        {free.map((lang) => (
          <li key={lang} className="flex min-h-11 items-center">
            <AppLink href={`/listings/${desk.id}/translations?lang=${lang}`}>
              {languageName(locale, lang)}
            </AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default async function TranslationsPage({ params, searchParams }: PageProps<"id">) {
  const [locale, { id }, search, s, t] = await Promise.all([
    pageLocale(params),
    params,
    searchParams,
    services(),
    getTranslations("translation.desk"),
  ]);
  if (s.viewer === null) return toSignIn(locale, `/listings/${id}/translations`);
  const desk = await s.translationDesk(id);
  if (desk === null) return <MissingPage />;
  const asked = languages.find((lang) => lang === lastOf(search["lang"]));
  const lang = asked === desk.source.lang ? undefined : asked;
  const back = (
    <AppLink href={`/listings/${id}`} lang={desk.source.lang}>
      <span aria-hidden="true">←&nbsp;</span>
      {desk.source.title}
    </AppLink>
  );
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} above={back} />
      {lastOf(search["done"]) === "saved" ? <FocusedNotice>{t("saved")}</FocusedNotice> : null}
      <div className="mb-8 empty:hidden">
        <ListingChecks checks={{ warnings: desk.warnings, duplicates: [] }} reader="poster" />
      </div>
      <ClientMessages namespaces={["translation", "form", "common", "errors", "taxonomy"]}>
        {lang === undefined ? (
          <TranslationTable
            listing={id}
            translations={desk.translations}
            remove={removeTranslation}
          />
        ) : (
          <TranslationForm
            key={lang}
            action={saveTranslation}
            listing={id}
            kind={desk.kind}
            lang={lang}
            source={desk.source}
            known={desk.translations.find((known) => known.lang === lang) ?? null}
          />
        )}
      </ClientMessages>
      {lang === undefined ? <NewTranslations locale={locale} desk={desk} /> : null}
    </>
  );
}
