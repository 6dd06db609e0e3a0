import { useFormatter, useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { TileMap } from "@/components/ui/tile-map";
import type { AppPath } from "@/lib/i18n/navigation";
import { countryName } from "@/lib/i18n/names";
import { tierName } from "@/lib/i18n/taxonomy-names";
import { type Country, type Tier, tierOf } from "@/lib/taxonomy/countries";
import { tilePlaces } from "@/lib/taxonomy/tile-places";

/** A value that the list can be narrowed to. */
export interface RegionChoice<T> {
  readonly value: T;
  /** How many listings there would be. */
  readonly count: number;
  /** Where it leads: to what it narrows, or away from it where it is chosen; null where it leaves nothing. */
  readonly href: AppPath | null;
  readonly isChosen: boolean;
}

interface RegionFilterProps {
  readonly countries: readonly RegionChoice<Country>[];
  readonly tiers: readonly RegionChoice<Tier>[];
}

const linkLook = "rounded-sm border px-2 hover:bg-sunken";
const chosenLook = "border-accent bg-accent-soft font-semibold text-accent-strong";

function Tiers({ tiers }: Pick<RegionFilterProps, "tiers">) {
  const t = useTranslations("region");
  const taxonomy = useTranslations("taxonomy");
  const format = useFormatter();
  return (
    <nav aria-label={t("tiers")} className="mt-3">
      <ul className="flex flex-wrap gap-2 text-sm">
        {tiers.map(({ value, count, href, isChosen }) => {
          const label = t("tier", { name: tierName(taxonomy, value), count: format.number(count) });
          const look = "inline-flex min-h-9 items-center tabular-nums";
          return (
            <li key={value}>
              {href === null ? (
                <span className={classNames(look, "px-2 text-ink-soft")}>{label}</span>
              ) : (
                <AppLink
                  href={href}
                  rel="nofollow"
                  aria-current={isChosen ? "true" : undefined}
                  className={classNames(
                    look,
                    linkLook,
                    isChosen ? chosenLook : "border-line-strong",
                  )}
                >
                  {label}
                </AppLink>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Where listings come from: a small map with a count on each country and its tier in the corner, and the tiers. */
export function RegionFilter({ countries, tiers }: RegionFilterProps) {
  const t = useTranslations("region");
  const taxonomy = useTranslations("taxonomy");
  const format = useFormatter();
  const locale = useLocale();
  const tiles = countries.map(({ value, count, href, isChosen }) => {
    const [name, tier] = [countryName(locale, value), tierOf(value)];
    return {
      key: value,
      label: name,
      ...tilePlaces[value],
      href,
      value: format.number(count),
      mark: tier?.toString(),
      spoken:
        tier === null
          ? t("country", { name, count })
          : t("countryOfTier", { name, tier: tierName(taxonomy, tier), count }),
      isCurrent: isChosen,
    };
  });
  return (
    <div>
      <p className="mb-2 font-semibold">{t("title")}</p>
      <TileMap label={t("countries")} tiles={tiles} rel="nofollow" isSmall />
      <Tiers tiers={tiers} />
      <p className="mt-2 text-sm text-ink-soft">{t("hint")}</p>
    </div>
  );
}
