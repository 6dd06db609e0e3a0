"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { softLink, staying } from "@/components/ui/soft-link";

const mainButton = 0;

/** The application's own link that a plain click is on; null for every other click. */
function softLinkOf(event: MouseEvent): Element | null {
  const { target, button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  const isPlain = button === mainButton && !(metaKey || ctrlKey || shiftKey || altKey);
  if (!isPlain || defaultPrevented || !(target instanceof Element)) return null;
  const link = target.closest(`a[${softLink}]`);
  return link?.getAttribute("target") === "_blank" ? null : link;
}

/**
 * Follows the application's links without loading a document anew. One listener does it for all of them: a
 * link is then plain markup, which costs the server and the browser nothing. Meanwhile a thin bar stands at
 * the top of the window and the page stays as it is; a page that comes at once shows none (it starts late).
 */
export function SoftLinks() {
  const router = useRouter();
  const [isUnderWay, startNavigation] = useTransition();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      const link = softLinkOf(event);
      const href = link?.getAttribute("href") ?? null;
      if (link === null || href === null) return;
      event.preventDefault();
      startNavigation(() => {
        if (link.getAttribute(softLink) === staying) router.replace(href, { scroll: false });
        else router.push(href);
      });
    };
    document.addEventListener("click", follow);
    return () => {
      document.removeEventListener("click", follow);
    };
  }, [router]);
  if (!isUnderWay) return null;
  return (
    <span
      aria-hidden="true"
      className="pointer-events-none fixed inset-x-0 top-0 z-20 h-0.5 origin-left animate-under-way bg-accent"
    />
  );
}
