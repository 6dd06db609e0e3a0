import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { withQuery } from "@/lib/i18n/navigation";

export const queueFilters = ["all", "complete", "incomplete"] as const;
export type QueueFilter = (typeof queueFilters)[number];

const look =
  "inline-flex min-h-11 items-center border-b-2 px-0.5 aria-[current]:border-accent aria-[current]:font-medium border-transparent hover:border-line-strong";

/** Which part of the queue is shown; each is a page of its own. */
export function QueueFilterLinks({ chosen }: { readonly chosen: QueueFilter }) {
  const t = useTranslations("review.queue");
  return (
    <nav aria-label={t("filterLabel")} className="mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {queueFilters.map((filter) => (
          <li key={filter}>
            <AppLink
              href={withQuery("/review", { filter: filter === "all" ? null : filter })}
              aria-current={filter === chosen ? "page" : undefined}
              className={look}
            >
              {t(`filters.${filter}`)}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
