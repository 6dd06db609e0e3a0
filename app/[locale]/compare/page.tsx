import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CompareAdd } from "@/components/compare/compare-add";
import { CompareTable } from "@/components/compare/compare-table";
import { comparePath, idsOf, mostCompared } from "@/components/compare/compared-ids";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../page-props";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("compare");
  return { title: t("title"), robots: { index: false } };
}

interface FaultsProps {
  /** How many were asked for that are not there for this reader. */
  readonly missing: number;
  /** More were asked for than fit beside each other. */
  readonly isOver: boolean;
}

async function Faults({ missing, isOver }: FaultsProps) {
  const t = await getTranslations("compare");
  return (
    <div className="mb-6 space-y-3 empty:hidden">
      {missing === 0 ? null : (
        <Notice tone="warning" role="status">
          {t("missing", { count: missing })}
        </Notice>
      )}
      {isOver ? <Notice role="status">{t("over", { most: mostCompared })}</Notice> : null}
    </div>
  );
}

async function Nothing() {
  const t = await getTranslations("compare");
  return (
    <EmptyState
      title={t("emptyTitle")}
      actions={<LinkButton href="/listings">{t("browse")}</LinkButton>}
    >
      {t("emptyText")}
    </EmptyState>
  );
}

const given = (value: string | string[] | undefined): readonly string[] =>
  value === undefined ? [] : [value].flat();

/** Up to four listings side by side; the address holds which. */
export default async function ComparePage({ searchParams }: PageProps) {
  const [search, s, t] = await Promise.all([searchParams, services(), getTranslations("compare")]);
  const asked = idsOf([...given(search["ids"]), ...given(search["add"])]);
  const [compared, kept] = await Promise.all([
    s.compare(asked.slice(0, mostCompared)),
    s.shortlist(),
  ]);
  const listings = compared.flatMap(({ listing }) => listing ?? []);
  const ids = listings.map(({ id }) => id);
  const onlyDifferences = lastOf(search["only"]) === "differences" && listings.length > 1;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Faults missing={compared.length - listings.length} isOver={asked.length > mostCompared} />
      {listings.length < 2 ? null : (
        <p className="mb-5">
          <LinkButton href={comparePath(ids, !onlyDifferences)} size="small" rel="nofollow">
            {t(onlyDifferences ? "showAll" : "showDifferences")}
          </LinkButton>
        </p>
      )}
      {listings.length === 0 ? (
        <Nothing />
      ) : (
        <CompareTable listings={listings} onlyDifferences={onlyDifferences} />
      )}
      {listings.length >= mostCompared ? null : (
        <Section id="add" title={t("add.title")}>
          <CompareAdd ids={ids} kept={(kept ?? []).flatMap(({ listing }) => listing ?? [])} />
        </Section>
      )}
    </>
  );
}
