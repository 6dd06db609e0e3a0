import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import type { AppPath } from "@/lib/i18n/navigation";
import { type ListView, listViews } from "@/lib/search/browse";

interface ViewSwitchProps {
  readonly view: ListView;
  readonly href: (view: ListView) => AppPath;
}

/** Between cards and a compact list. */
export function ViewSwitch({ view, href }: ViewSwitchProps) {
  const t = useTranslations("search");
  return (
    <nav aria-label={t("viewLabel")} className="flex shrink-0 text-sm">
      {listViews.map((each) => (
        <AppLink
          key={each}
          href={href(each)}
          rel="nofollow"
          aria-current={each === view ? "true" : undefined}
          className={classNames(
            "inline-flex min-h-9 items-center border border-line-strong px-3 first:rounded-l-md last:-ml-px last:rounded-r-md",
            each === view ? "bg-accent-soft font-semibold text-accent-strong" : "hover:bg-sunken",
          )}
        >
          {t(`views.${each}`)}
        </AppLink>
      ))}
    </nav>
  );
}
