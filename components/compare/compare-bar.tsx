import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { Details } from "@/components/ui/details";
import { LinkButton } from "@/components/ui/link-button";
import type { ListingView } from "@/lib/listing/view";
import { comparePath, mostCompared } from "./compared-ids";
import type { Ticks } from "./ticks";

interface CompareBarProps {
  readonly ticks: Ticks;
  /** The listings that are ticked, on whatever page they stand. */
  readonly listings: readonly Pick<ListingView, "id" | "lang" | "title">[];
}

/** From so many on there is something to compare. */
const fewestCompared = 2;

/** Which are ticked, each with a way to take it away. */
function Ticked({ ticks: { ids, href }, listings }: CompareBarProps) {
  const t = useTranslations("ticks");
  return (
    <Details summary={t("which")}>
      <ul className="space-y-2">
        {listings.map(({ id, lang, title }) => (
          <li key={id} className="flex items-baseline justify-between gap-4">
            <span lang={lang} className="script-leading min-w-0 truncate">
              {title}
            </span>
            <span className="shrink-0">
              <AppLink
                href={href(ids.filter((other) => other !== id))}
                rel="nofollow"
                stays
                aria-label={t("untickOf", { title })}
              >
                {t("untick")}
              </AppLink>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <AppLink href={href([])} rel="nofollow" stays>
          {t("clear")}
        </AppLink>
      </p>
    </Details>
  );
}

/** How many listings are ticked, and the way to their comparison; it stays in sight below a long list. */
export function CompareBar({ ticks, listings }: CompareBarProps) {
  const compare = useTranslations("compare");
  const t = useTranslations("ticks");
  const count = listings.length;
  const state = count === 0 ? "none" : count < mostCompared ? "some" : "full";
  return (
    <section
      aria-label={compare("bar")}
      className={classNames(
        "bottom-0 z-10 mt-5 border-t border-line bg-canvas py-3 text-sm",
        count > 0 && "sticky",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {count < fewestCompared ? null : (
          <LinkButton href={comparePath(ticks.ids)} rel="nofollow" variant="primary" size="small">
            {compare("submit")}
          </LinkButton>
        )}
        <p role="status" className="text-ink-soft">
          {t(state, { count, most: mostCompared })}
        </p>
      </div>
      {count === 0 ? null : <Ticked ticks={ticks} listings={listings} />}
    </section>
  );
}
