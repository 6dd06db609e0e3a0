"use client";

import { useLinkStatus } from "next/link";

/**
 * Inside a link: a thin bar at the top of the window from the click until the next page is there. The page
 * stays as it is meanwhile, so nothing jumps. A page that comes at once shows none (the bar starts late).
 */
export function LinkPending() {
  const { pending } = useLinkStatus();
  if (!pending) return null;
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none fixed inset-x-0 top-0 z-20 h-0.5 origin-left animate-under-way bg-accent"
    />
  );
}
