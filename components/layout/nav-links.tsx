"use client";

import Link from "next/link";
import { usePathname, useSearchParams } from "next/navigation";

export interface NavItem {
  /** With its locale. */
  readonly href: string;
  readonly label: string;
}

interface NavLinksProps {
  readonly items: readonly NavItem[];
  readonly direction: "row" | "column";
}

const directions = {
  row: "flex flex-wrap gap-x-6",
  column: "flex flex-col divide-y divide-line border-y border-line",
} as const;
const linkLooks = {
  row: "inline-flex min-h-11 items-center border-b-2 px-0.5",
  column: "flex min-h-12 items-center border-l-4 px-3",
} as const;

/** The links of the navigation, with the current page marked. */
export function NavLinks({ items, direction }: NavLinksProps) {
  const pathname = usePathname();
  const search = useSearchParams();
  const isCurrent = (href: string): boolean => {
    const [path, query = ""] = href.split("?");
    return (
      path === pathname &&
      [...new URLSearchParams(query)].every(([name, value]) => search.get(name) === value)
    );
  };
  return (
    <ul className={directions[direction]}>
      {items.map(({ href, label }) => {
        const current = isCurrent(href);
        const look = current
          ? "border-accent font-semibold text-accent-strong"
          : "border-transparent text-ink hover:border-line-strong hover:text-accent-strong";
        return (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              aria-current={current ? "page" : undefined}
              className={`${linkLooks[direction]} ${look}`}
            >
              {label}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
