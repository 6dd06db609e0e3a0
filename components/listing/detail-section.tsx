import type { ReactNode } from "react";

interface DetailSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One question about a listing with its answer: the question stands beside it where there is room. */
export function DetailSection({ id, title, children }: DetailSectionProps) {
  return (
    <section
      aria-labelledby={`${id}-title`}
      className="grid gap-x-10 gap-y-3 border-t border-line py-6 md:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <h2 id={`${id}-title`} className="font-semibold">
        {title}
      </h2>
      <div className="min-w-0 space-y-5">{children}</div>
    </section>
  );
}
