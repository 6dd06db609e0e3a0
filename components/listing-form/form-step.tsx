"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { StepId } from "./steps";

interface FormStepProps {
  readonly step: StepId;
  readonly steps: readonly StepId[];
  readonly name: string;
  /** The open one; null while all stand below each other. */
  readonly current: StepId | null;
  readonly children: ReactNode;
}

/** One step: hidden while another is open, but sent with the form all the same. */
export function FormStep({ step, steps, name, current, children }: FormStepProps) {
  const t = useTranslations("writing.steps");
  const number = steps.indexOf(step) + 1;
  return (
    <div
      data-step={step}
      role="group"
      aria-label={t("step", { number, count: steps.length, name })}
      tabIndex={-1}
      hidden={current !== null && current !== step}
      className={current === null ? "mt-12 first:mt-0" : undefined}
    >
      {children}
    </div>
  );
}
