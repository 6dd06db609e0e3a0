import { AppLink, linkLook } from "./app-link";
import type { AppPath } from "@/lib/i18n/navigation";

interface PaginationProps {
  /** What it pages through, for screen readers: "Pages". */
  readonly label: string;
  /** "Page 2 of 7". */
  readonly status: string;
  readonly previous: { readonly href: AppPath; readonly label: string } | null;
  readonly next: { readonly href: AppPath; readonly label: string } | null;
}

/** Leads to the page before and after; nothing where there is one page only. */
export function Pagination({ label, status, previous, next }: PaginationProps) {
  if (previous === null && next === null) return null;
  const look = `${linkLook} inline-flex min-h-11 items-center`;
  return (
    <nav
      aria-label={label}
      className="mt-8 grid grid-cols-2 items-center gap-x-6 gap-y-1 border-t border-line pt-4 sm:grid-cols-3"
    >
      <span>
        {previous === null ? null : (
          <AppLink href={previous.href} className={look}>
            <span aria-hidden="true">←&nbsp;</span>
            {previous.label}
          </AppLink>
        )}
      </span>
      <span className="order-first col-span-2 text-center text-sm text-ink-soft tabular-nums sm:order-none sm:col-span-1">
        {status}
      </span>
      <span className="text-right">
        {next === null ? null : (
          <AppLink href={next.href} className={look}>
            {next.label}
            <span aria-hidden="true">&nbsp;→</span>
          </AppLink>
        )}
      </span>
    </nav>
  );
}
