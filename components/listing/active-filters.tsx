import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import type { AppPath } from "@/lib/i18n/navigation";

/** A filter that is on, and the address without it. */
interface ActiveFilter {
  readonly name: string;
  readonly label: string;
  readonly href: AppPath;
}

interface ActiveFiltersProps {
  readonly filters: readonly ActiveFilter[];
  readonly clear: AppPath;
}

/** What narrows the list; each can be taken away by itself. */
export function ActiveFilters({ filters, clear }: ActiveFiltersProps) {
  const t = useTranslations("browse");
  if (filters.length === 0) return null;
  return (
    <nav aria-label={t("active")} className="mb-5">
      <ul className="flex flex-wrap items-center gap-2">
        {filters.map(({ name, label, href }) => (
          <li key={name} className="max-w-full">
            <AppLink
              href={href}
              rel="nofollow"
              aria-label={t("remove", { filter: label })}
              className="inline-flex min-h-9 max-w-full items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm hover:bg-sunken"
            >
              <span className="truncate">{label}</span>
              <span aria-hidden="true">×</span>
            </AppLink>
          </li>
        ))}
        <li>
          <AppLink
            href={clear}
            className="inline-flex min-h-9 items-center px-2 text-sm text-accent underline underline-offset-4"
          >
            {t("clear")}
          </AppLink>
        </li>
      </ul>
    </nav>
  );
}
