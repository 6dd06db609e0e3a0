import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in words. */
  readonly children: ReactNode;
  /** Links or buttons that do it. */
  readonly actions?: ReactNode;
}

/** A bridge that is not built yet. */
function UnbuiltBridge() {
  return (
    <svg viewBox="0 0 96 40" aria-hidden="true" className="mx-auto mb-4 h-10 w-24">
      <g fill="none" strokeLinecap="round" strokeWidth="2">
        <path d="M18 30Q48 -8 78 30" strokeDasharray="1 6" className="stroke-line-strong" />
        <path d="M2 30H18M78 30H94" className="stroke-accent" />
        <path d="M36 36H60" className="stroke-line" />
      </g>
    </svg>
  );
}

/** Stands where a list would be: what is missing, and what to do about it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="rounded-lg border border-line bg-surface px-6 py-10 text-center">
      <UnbuiltBridge />
      <p className="text-lg font-semibold text-balance">{title}</p>
      <div className="mx-auto mt-2 max-w-measure text-balance text-ink-soft">{children}</div>
      {actions === undefined ? null : (
        <div className="mt-6 flex flex-wrap justify-center gap-3">{actions}</div>
      )}
    </div>
  );
}
