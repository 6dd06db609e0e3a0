import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { intlLocale } from "@/lib/i18n/format";
import { countryName } from "@/lib/i18n/names";
import { type Balance, balanceOf, type MarketCell } from "@/lib/market/model";
import { listingsPath } from "./listings-path";

/** Ground and edge together say how supply and demand stand, so that colour is never alone. */
export const balanceLooks: Readonly<Record<Balance, string>> = {
  meets: "border-transparent bg-accent-soft",
  gap: "border-warn bg-warn-soft",
  waiting: "border-dashed border-line-strong",
};

/** A country in a field: offers above, needs below; leads to them. */
export function MatrixCell({ cell }: { readonly cell: MarketCell | undefined }) {
  const t = useTranslations("insights.market");
  const locale = useLocale();
  if (cell === undefined) return <span className="sr-only">{t("matrix.empty")}</span>;
  const { country, code, offers, needs } = cell;
  const balance = balanceOf(cell);
  const short = new Intl.NumberFormat(intlLocale[locale], { notation: "compact" });
  const label = {
    country: countryName(locale, country),
    code,
    offers,
    needs,
    balance: t(`balances.${balance}`),
  };
  return (
    <AppLink
      href={listingsPath(cell)}
      className={classNames(
        "relative flex min-h-11 flex-col items-center justify-center rounded-sm border-2 text-xs leading-tight tabular-nums no-underline hover:underline sm:text-sm",
        balanceLooks[balance],
      )}
    >
      <span className="sr-only">{t("matrix.cell", label)}</span>
      <span aria-hidden="true" className="text-accent-strong">
        {short.format(offers)}
      </span>
      <span aria-hidden="true" className="text-warn">
        {short.format(needs)}
      </span>
    </AppLink>
  );
}
