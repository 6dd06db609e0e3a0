import type { ReactNode } from "react";

interface EmptyStateProps {
  readonly title: string;
  /** What to do next, in words. */
  readonly children: ReactNode;
  /** Links or buttons that do it. */
  readonly actions?: ReactNode;
}

/** Stands where a list would be: what is missing, and what to do about it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className="rounded-lg border border-dashed border-line-strong px-6 py-10 text-center">
      <p className="text-lg font-semibold">{title}</p>
      <div className="mx-auto mt-2 max-w-measure text-ink-soft">{children}</div>
      {actions === undefined ? null : (
        <div className="mt-6 flex flex-wrap justify-center gap-3">{actions}</div>
      )}
    </div>
  );
}
