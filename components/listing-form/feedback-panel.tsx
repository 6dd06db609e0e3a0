"use client";

import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FeedbackView } from "@/lib/matches/view";
import { PartnerPreview } from "./partner-preview";
import type { PartProps } from "./part-props";
import { StrengthMeter } from "./strength-meter";
import { WritingAdvice } from "./writing-advice";

interface FeedbackPanelProps extends Pick<PartProps, "kind" | "labels"> {
  readonly feedback: FeedbackView;
  readonly isPending: boolean;
}

/** What the form would lead to as it stands: follows what is typed, or comes by a button without script. */
export function FeedbackPanel({ kind, labels, feedback, isPending }: FeedbackPanelProps) {
  const t = useTranslations("writing.feedback");
  return (
    <aside
      id="feedback"
      aria-labelledby="feedback-title"
      aria-busy={isPending}
      className="mt-12 scroll-mt-4 space-y-6 rounded-lg border border-line bg-surface p-5 lg:sticky lg:top-4 lg:mt-0 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto"
    >
      <div className="flex items-baseline justify-between gap-3">
        <h2 id="feedback-title" className="text-lg font-semibold">
          {t("title")}
        </h2>
        <span aria-hidden="true" className="text-sm text-ink-soft">
          {isPending ? t("asking") : null}
        </span>
      </div>
      <StrengthMeter strength={feedback.strength} />
      <WritingAdvice checks={feedback} labels={labels} />
      <PartnerPreview kind={kind} partners={feedback.partners} />
      <noscript>
        <SubmitButton
          variant="secondary"
          name="intent"
          value="preview"
          pendingLabel={t("previewing")}
        >
          {t("preview")}
        </SubmitButton>
      </noscript>
    </aside>
  );
}
