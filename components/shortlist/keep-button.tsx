import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import type { AppPath } from "@/lib/i18n/navigation";
import { mostKept } from "@/lib/shortlist/model";
import { KeepForm } from "./keep-form";

/** The acts on a shortlist, as server actions, and the page they come back to. */
export interface KeepVerbs {
  readonly add: FormAction;
  readonly remove: FormAction;
  readonly back: AppPath;
}

interface KeepButtonProps extends KeepVerbs {
  readonly listing: string;
  /** What it is called, for who hears the button; empty where that is no longer known. */
  readonly title: string;
  readonly isKept: boolean;
}

/** Keeps a listing on the reader's shortlist, or takes it off; works without script. */
export function KeepButton({ listing, title, isKept, add, remove, back }: KeepButtonProps) {
  const t = useTranslations("shortlist");
  const verb = isKept ? "remove" : "add";
  return (
    <KeepForm
      key={verb}
      action={isKept ? remove : add}
      listing={listing}
      back={back}
      labels={{
        press: t(verb),
        spoken: title === "" ? t(verb) : t(`${verb}Of`, { title }),
        pending: t("sending"),
        full: t("full", { limit: mostKept }),
        failed: t("failed"),
      }}
    />
  );
}
