"use client";

import { useServerInsertedHTML } from "next/navigation";
import { faultStyle } from "./fault-style";
import { once } from "./once";

/**
 * Lets a page that failed say so where no script runs. The framework's document for it has an empty body, and
 * its error boundaries run in the browser alone; only what was inserted before the failure goes into it.
 */
export function FaultWords() {
  useServerInsertedHTML(once(<style>{faultStyle}</style>));
  return null;
}
