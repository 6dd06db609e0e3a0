import { useTranslations } from "next-intl";
import { ButtonForm } from "@/components/form/button-form";
import type { FormAction } from "@/components/form/form-values";

/** The acts of the page of jobs. */
export interface JobActions {
  readonly start: FormAction;
  readonly stop: FormAction;
  readonly resume: FormAction;
}

interface RematchButtonsProps {
  readonly actions: JobActions;
  /** The id of the latest run; empty where there is none. */
  readonly id: string;
  readonly can: { readonly start: boolean; readonly stop: boolean; readonly resume: boolean };
}

/** What can be done with the re-match as it stands. */
export function RematchButtons({ actions, id, can }: RematchButtonsProps) {
  const t = useTranslations("jobs");
  const labels = (button: string, pending: string) => ({ button, pending, failed: t("failed") });
  return (
    <div className="flex flex-wrap items-start gap-3">
      {can.stop ? (
        <ButtonForm
          key="stop"
          action={actions.stop}
          values={{ job: id }}
          labels={labels(t("rematch.stop"), t("rematch.stopping"))}
        />
      ) : null}
      {can.resume ? (
        <ButtonForm
          key="resume"
          action={actions.resume}
          values={{ job: id }}
          labels={labels(t("rematch.resume"), t("rematch.resuming"))}
        />
      ) : null}
      {can.start ? (
        <ButtonForm
          key="start"
          action={actions.start}
          values={{}}
          labels={labels(
            t(can.resume ? "rematch.startAgain" : "rematch.start"),
            t("rematch.starting"),
          )}
        />
      ) : null}
    </div>
  );
}
