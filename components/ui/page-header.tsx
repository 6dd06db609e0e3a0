import type { ReactNode } from "react";

interface PageHeaderProps {
  readonly title: ReactNode;
  /** The language of the title where it is not the page's. */
  readonly lang?: string | undefined;
  /** Above the title: badges, a way back. */
  readonly above?: ReactNode;
  /** Below it: one sentence on what the page is for. */
  readonly lead?: ReactNode;
  /** Beside it: what can be done here. */
  readonly actions?: ReactNode;
}

/** The head of a page with its one h1. */
export function PageHeader({ title, lang, above, lead, actions }: PageHeaderProps) {
  return (
    <div className="mb-8 flex flex-col gap-x-8 gap-y-4 sm:mb-10 sm:flex-row sm:items-start sm:justify-between">
      <div className="min-w-0">
        {above === undefined ? null : <div className="mb-3">{above}</div>}
        <h1 lang={lang} className="text-2xl font-semibold tracking-tight text-balance sm:text-3xl">
          {title}
        </h1>
        {lead === undefined ? null : <div className="mt-3 max-w-measure text-ink-soft">{lead}</div>}
      </div>
      {actions === undefined ? null : (
        <div className="flex shrink-0 flex-wrap gap-3">{actions}</div>
      )}
    </div>
  );
}
