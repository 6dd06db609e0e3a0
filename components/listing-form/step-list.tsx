"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { StepId } from "./steps";

interface StepListProps {
  /** What the steps are of. */
  readonly label: string;
  readonly steps: readonly StepId[];
  readonly names: Readonly<Record<StepId, string>>;
  /** The open one; null while all stand below each other. */
  readonly current: StepId | null;
  /** How many fields of a step are at fault. */
  readonly faults: (step: StepId) => number;
}

const look = (isReached: boolean, isFaulty: boolean): string =>
  classNames(
    "block min-h-11 rounded-sm border-t-4 pt-1.5 text-center text-sm leading-snug no-underline hover:text-accent-strong hover:underline sm:text-left",
    isFaulty ? "border-danger" : isReached ? "border-accent" : "border-line",
  );

/** The steps of the form, how far one is, and where something is to be corrected. */
export function StepList({ label, steps, names, current, faults }: StepListProps) {
  const t = useTranslations("writing.steps");
  const open = current === null ? 0 : steps.indexOf(current);
  const count = steps.length;
  return (
    <nav aria-label={label} className="mb-8 noscript:hidden">
      <ol className="flex gap-2">
        {steps.map((step, place) => {
          const wrong = faults(step);
          const isOpen = step === current;
          return (
            <li key={step} className="min-w-0 grow basis-0">
              <a
                href={`#${step}`}
                aria-current={isOpen ? "step" : undefined}
                className={look(place <= open, wrong > 0)}
              >
                <span className={isOpen ? "font-semibold text-ink" : "text-ink-soft"}>
                  <span className="tabular-nums">{place + 1}</span>{" "}
                  <span className="sr-only sm:not-sr-only">{names[step]}</span>
                </span>
                {wrong === 0 ? null : (
                  <span className="block text-xs font-semibold text-danger">
                    <span aria-hidden="true" className="sm:hidden">
                      {wrong}
                    </span>
                    <span className="sr-only sm:not-sr-only">{t("faults", { count: wrong })}</span>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ol>
      {current === null ? null : (
        <p className="mt-2 text-sm text-ink-soft sm:hidden">
          {t("step", { number: open + 1, count, name: names[current] })}
        </p>
      )}
    </nav>
  );
}
