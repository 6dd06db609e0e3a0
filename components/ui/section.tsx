import type { ReactNode } from "react";

interface SectionProps {
  /** For links to it and for its label. */
  readonly id: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under an h2. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="mt-14 scroll-mt-4 first:mt-0">
      <h2 id={`${id}-title`} className="text-xl font-semibold tracking-tight text-balance">
        {title}
      </h2>
      {lead === undefined ? null : <div className="mt-2 max-w-measure text-ink-soft">{lead}</div>}
      <div className="mt-5">{children}</div>
    </section>
  );
}
