"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import { neighbours, type StepId } from "./steps";
import type { PartProps } from "./part-props";
import { openStep } from "./use-steps";

interface FormButtonsProps extends Pick<PartProps, "kind"> {
  readonly isPublished: boolean;
  /** Whether it was there before: then nobody has to walk through all steps to submit it. */
  readonly isKnown: boolean;
  readonly names: Readonly<Record<StepId, string>>;
  /** The open step; null while all stand below each other. */
  readonly current: StepId | null;
}

/** Back, and on to the next step, which says its name. */
function StepButtons({
  kind,
  names,
  current,
}: Pick<FormButtonsProps, "kind" | "names" | "current">) {
  const t = useTranslations("writing.steps");
  if (current === null) return null;
  const { before, after } = neighbours(kind, current);
  const leads = [
    { to: before, label: t("back"), variant: "secondary" },
    {
      to: after,
      label: after === null ? "" : t("next", { name: names[after] }),
      variant: "primary",
    },
  ] as const;
  return leads.map(({ to, label, variant }) =>
    to === null ? null : (
      <Button
        key={variant}
        type="button"
        variant={variant}
        onClick={() => {
          openStep(to);
        }}
      >
        {label}
      </Button>
    ),
  );
}

/** On to the next step and back; save, and where it is not published yet, submit. */
export function FormButtons({ isPublished, isKnown, ...steps }: FormButtonsProps) {
  const t = useTranslations("form.actions");
  const { kind, current } = steps;
  const isLast = current === null || neighbours(kind, current).after === null;
  const submits = !isPublished && (isLast || isKnown);
  return (
    <>
      <div className="flex flex-wrap gap-3">
        <StepButtons {...steps} />
        {submits ? (
          <SubmitButton
            name="intent"
            value="submit"
            variant={isLast ? "primary" : "secondary"}
            pendingLabel={t("submitting")}
          >
            {t("submit")}
          </SubmitButton>
        ) : null}
        <SubmitButton
          name="intent"
          value="save"
          variant={isPublished && isLast ? "primary" : "secondary"}
          pendingLabel={t("saving")}
        >
          {t(isPublished ? "saveChanges" : "saveDraft")}
        </SubmitButton>
      </div>
      {isLast ? <p className="mt-4 max-w-measure text-sm text-ink-soft">{t("note")}</p> : null}
    </>
  );
}
