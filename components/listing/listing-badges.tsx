import { useLocale, useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { languageName } from "@/lib/i18n/names";
import type { ListingCardView } from "@/lib/listing/view";

interface ListingBadgesProps {
  readonly listing: Pick<ListingCardView, "kind" | "lang" | "status">;
}

const statusTones: Readonly<Partial<Record<ListingCardView["status"], BadgeTone>>> = {
  submitted: "warning",
  changes_requested: "warning",
  on_hold: "warning",
  rejected: "danger",
};

/** Offer or need, the language it is written in, and its status where it is not simply published. */
export function ListingBadges({ listing: { kind, lang, status } }: ListingBadgesProps) {
  const t = useTranslations("taxonomy");
  const locale = useLocale();
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Badge tone={kind === "offer" ? "accent" : "second"}>{t(`kinds.${kind}`)}</Badge>
      <Badge>{languageName(locale, lang)}</Badge>
      {status === "published" ? null : (
        <Badge tone={statusTones[status] ?? "neutral"}>{t(`listingStatuses.${status}`)}</Badge>
      )}
    </span>
  );
}
