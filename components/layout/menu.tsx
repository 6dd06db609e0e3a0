"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { type NavItem, NavLinks } from "./nav-links";

interface MenuProps {
  readonly label: string;
  readonly items: readonly NavItem[];
  /** What stands below the links. */
  readonly children: ReactNode;
}

/** The navigation of a phone as the browser's own disclosure, over the page. A new page closes it. */
export function Menu({ label, items, children }: MenuProps) {
  const pathname = usePathname();
  const search = useSearchParams();
  return (
    <details key={`${pathname}?${search.toString()}`}>
      <summary className="flex min-h-11 items-center gap-2 rounded-md border border-line-strong px-3 font-semibold [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
          <path
            d="M2 4h12M2 8h12M2 12h12"
            stroke="currentColor"
            strokeWidth="1.75"
            strokeLinecap="round"
          />
        </svg>
        {label}
      </summary>
      <div className="absolute inset-x-0 top-full z-10 border-y border-line bg-surface px-4 py-3 shadow-raised sm:px-6">
        <NavLinks items={items} direction="column" />
        <div className="mt-2 flex flex-wrap items-center justify-between gap-x-4 border-t border-line px-3 pt-2">
          {children}
        </div>
      </div>
    </details>
  );
}
