import { getTranslations } from "next-intl/server";
import { ClassTable } from "@/components/countries/class-table";
import { GapTable } from "@/components/countries/gap-table";
import { CountedAt } from "@/components/market/counted-at";
import { listingsPath } from "@/components/market/listings-path";
import { NotCounted } from "@/components/market/not-counted";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/account/model";
import type { CountryPage } from "@/lib/market/model";
import { fieldCounts } from "../country-views";

interface CountryNowProps {
  readonly locale: Locale;
  readonly name: string;
  readonly page: CountryPage | null;
}

/** As many classes as a reader takes in; the list of offers and needs has all of them. */
const mostClasses = 12;

async function Counts({ locale, name, page }: CountryNowProps & { readonly page: CountryPage }) {
  const t = await getTranslations("insights.country.now");
  const { total, classes } = page;
  if (total.offers + total.needs === 0) {
    const post = <LinkButton href="/listings/new">{t("post")}</LinkButton>;
    return (
      <EmptyState title={t("nothing", { country: name })} actions={post}>
        <CountedAt at={page.countedAt} />
      </EmptyState>
    );
  }
  const shown = classes.slice(0, mostClasses);
  return (
    <>
      <div className="mb-6 flex flex-wrap gap-3">
        {total.offers === 0 ? null : (
          <LinkButton href={listingsPath(total, "offer")}>
            {t("offers", { count: total.offers })}
          </LinkButton>
        )}
        {total.needs === 0 ? null : (
          <LinkButton href={listingsPath(total, "need")}>
            {t("needs", { count: total.needs })}
          </LinkButton>
        )}
      </div>
      <ClassTable fields={await fieldCounts(locale, shown)} />
      <div className="mt-3 space-y-1">
        {classes.length > shown.length ? (
          <p className="text-sm text-ink-soft">{t("most", { count: mostClasses })}</p>
        ) : null}
        <CountedAt at={page.countedAt} />
      </div>
    </>
  );
}

/** What a country offers and needs now, and what it needs in vain. */
export async function CountryNow({ page, ...place }: CountryNowProps) {
  const t = await getTranslations("insights.country");
  const { locale, name } = place;
  return (
    <>
      <Section id="now" title={t("now.title")}>
        {page === null ? <NotCounted /> : <Counts {...place} page={page} />}
      </Section>
      {page === null || page.total.needs === 0 ? null : (
        <Section
          id="gaps"
          title={t("gaps.title")}
          lead={page.gaps.length === 0 ? undefined : <p>{t("gaps.lead", { country: name })}</p>}
        >
          {page.gaps.length === 0 ? (
            <p>{t("gaps.none")}</p>
          ) : (
            <GapTable fields={await fieldCounts(locale, page.gaps)} />
          )}
        </Section>
      )}
    </>
  );
}
