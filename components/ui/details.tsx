import type { ReactNode } from "react";

interface DetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** Points down while its disclosure is open. */
export function Chevron() {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="size-3 shrink-0 transition-transform [details[open]>summary>&]:rotate-90"
    >
      <path
        d="M4 2l4 4-4 4"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** More for those who want it; the browser's own disclosure. */
export function Details({ summary, children, open }: DetailsProps) {
  return (
    <details open={open}>
      <summary className="inline-flex min-h-11 items-center gap-1.5 rounded-sm text-accent underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden">
        <Chevron />
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
