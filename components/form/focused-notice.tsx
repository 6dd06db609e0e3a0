"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";

/** What an act led to, on the page it led to: takes focus, so that it is seen and read out first. */
export function FocusedNotice({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="mb-8">
      <Notice tone="success" role="status">
        {children}
      </Notice>
    </div>
  );
}
