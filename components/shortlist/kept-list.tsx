import { useLocale, useTranslations } from "next-intl";
import { ListingCard } from "@/components/listing/listing-card";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { formatDate, machineTime } from "@/lib/i18n/format";
import type { KeptView } from "@/lib/shortlist/view";
import { CompareTick } from "../compare/compare-tick";
import type { Ticks } from "../compare/ticks";
import { KeepButton, type KeepVerbs } from "./keep-button";

interface KeptListProps {
  readonly kept: readonly KeptView[];
  readonly verbs: KeepVerbs;
  readonly ticks: Ticks;
}

function Gone({ kept: { id, keptAt }, verbs }: { kept: KeptView; verbs: KeepVerbs }) {
  const t = useTranslations("shortlist");
  const locale = useLocale();
  return (
    <Card>
      <p className="font-semibold">{t("gone")}</p>
      <p className="mt-1 mb-3 text-sm text-ink-soft">
        {t("goneText")}{" "}
        <time dateTime={machineTime(keptAt)}>
          {t("keptAt", { date: formatDate(locale, keptAt) })}
        </time>
      </p>
      <KeepButton listing={id} title="" isKept {...verbs} />
    </Card>
  );
}

/** What a person keeps; a listing that was taken down shows as gone, without its text. */
export function KeptList({ kept, verbs, ticks }: KeptListProps) {
  const t = useTranslations("shortlist");
  if (kept.length === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        actions={<LinkButton href="/listings">{t("browse")}</LinkButton>}
      >
        {t("emptyText")}
      </EmptyState>
    );
  }
  return (
    <ul className="space-y-4">
      {kept.map((one) => (
        <li key={one.id}>
          {one.listing === null ? (
            <Gone kept={one} verbs={verbs} />
          ) : (
            <ListingCard
              listing={one.listing}
              actions={
                <>
                  <CompareTick listing={one.listing} ticks={ticks} />
                  <KeepButton listing={one.id} title={one.listing.title} isKept {...verbs} />
                </>
              }
            />
          )}
        </li>
      ))}
    </ul>
  );
}
