import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { formatNumber } from "@/lib/i18n/format";
import type { MarketCell } from "@/lib/market/model";
import { listingsPath } from "./listings-path";

interface CountLinkProps {
  readonly cell: MarketCell;
  readonly kind: "offer" | "need";
  /** Of the cell's country and field, for those who hear the link by itself. */
  readonly place: string;
}

/** How many offers or needs a cell has, as a link to them; a plain nought where there are none. */
export function CountLink({ cell, kind, place }: CountLinkProps) {
  const t = useTranslations("insights.market");
  const locale = useLocale();
  const count = kind === "offer" ? cell.offers : cell.needs;
  if (count === 0) return formatNumber(locale, count);
  return (
    <AppLink
      href={listingsPath(cell, kind)}
      aria-label={t(kind === "offer" ? "offersIn" : "needsIn", { count, place })}
    >
      {formatNumber(locale, count)}
    </AppLink>
  );
}
