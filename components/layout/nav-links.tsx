"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { softLink } from "@/components/ui/soft-link";

export interface NavItem {
  /** With its locale. */
  readonly href: string;
  readonly label: string;
  /** With their locale: the paths whose pages, with all below them, belong to it; its own path unless given. */
  readonly covers?: readonly string[];
}

interface NavLinksProps {
  readonly items: readonly NavItem[];
  readonly direction: "row" | "column";
}

const directions = {
  row: "-mx-2.5 flex flex-wrap gap-x-0.5 lg:gap-x-1",
  column: "flex flex-col",
} as const;
const linkLooks = {
  row: "inline-flex min-h-11 items-center px-2.5 lg:min-h-10",
  column: "flex min-h-12 items-center px-3",
} as const;

/** The links of the navigation, with the current page marked. */
export function NavLinks({ items, direction }: NavLinksProps) {
  const pathname = usePathname();
  const search = useSearchParams();
  /** "page" for the page itself, "true" for one that belongs to it. */
  const currentAs = ({ href, covers }: NavItem): "page" | "true" | undefined => {
    const [path = "", query = ""] = href.split("?");
    const asked = [...new URLSearchParams(query)];
    if (path === pathname) {
      return asked.every(([name, value]) => search.get(name) === value) ? "page" : undefined;
    }
    const paths = covers ?? (asked.length === 0 ? [path] : []);
    return paths.some((one) => one === pathname || pathname.startsWith(`${one}/`))
      ? "true"
      : undefined;
  };
  return (
    <ul className={directions[direction]}>
      {items.map((item) => {
        const { href, label } = item;
        const current = currentAs(item);
        const look = current
          ? "bg-accent-soft font-semibold text-accent-strong"
          : "text-ink hover:bg-sunken";
        return (
          <li key={href}>
            <a
              {...{ [softLink]: "" }}
              href={href}
              aria-current={current}
              className={`rounded-md transition-colors ${linkLooks[direction]} ${look}`}
            >
              {label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
