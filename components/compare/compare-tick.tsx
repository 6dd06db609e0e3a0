import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import type { ListingCardView } from "@/lib/listing/view";
import { mostCompared } from "./compared-ids";
import type { Ticks } from "./ticks";

interface CompareTickProps {
  readonly listing: ListingCardView;
  readonly ticks: Ticks;
}

function Box({ isTicked }: { readonly isTicked: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={classNames(
        "inline-flex size-5 items-center justify-center rounded-sm border leading-none",
        isTicked ? "border-accent bg-accent text-on-accent" : "border-line-strong",
      )}
    >
      {isTicked ? "✓" : ""}
    </span>
  );
}

/** Ticks a listing for the comparison, or takes the tick away: a link to the same list with another address. */
export function CompareTick({ listing: { id, title }, ticks: { ids, href } }: CompareTickProps) {
  const t = useTranslations("compare");
  const ticks = useTranslations("ticks");
  const isTicked = ids.includes(id);
  const look = "inline-flex min-h-9 items-center gap-2 text-sm";
  if (!isTicked && ids.length >= mostCompared) {
    return (
      <span className={classNames(look, "text-ink-soft")}>
        {ticks("noMore", { most: mostCompared })}
      </span>
    );
  }
  const after = isTicked ? ids.filter((other) => other !== id) : [...ids, id];
  const place = `${id}-tick`;
  return (
    <span id={place}>
      <AppLink
        href={`${href(after)}#${place}`}
        rel="nofollow"
        stays
        aria-current={isTicked ? "true" : undefined}
        aria-label={isTicked ? ticks("tickedOf", { title }) : t("tickOf", { title })}
        className={classNames(look, "text-ink")}
      >
        <Box isTicked={isTicked} />
        {t("tick")}
      </AppLink>
    </span>
  );
}
