import type { useTranslations } from "next-intl";
import type { FieldIssue } from "@/lib/forms/issues";

type ErrorTexts = ReturnType<typeof useTranslations<"errors">>;

/** What a reader is told about a fault; `t` is `useTranslations("errors")`. */
export const issueText = (t: ErrorTexts, { code, limit }: FieldIssue): string =>
  t(code, { limit: limit ?? 0 });
