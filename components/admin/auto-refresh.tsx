"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Asks for the page's content again every so many milliseconds while it is looked at. Shows nothing. */
export function AutoRefresh({ everyMs }: { readonly everyMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [router, everyMs]);
  return null;
}
