import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { TranslationView } from "@/lib/translation/view";

interface TranslationBadgesProps {
  readonly translation: Pick<TranslationView, "mark" | "outdated">;
}

/** How far a translation can be trusted, and whether the source has changed since. */
export function TranslationBadges({ translation: { mark, outdated } }: TranslationBadgesProps) {
  const t = useTranslations("translation");
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Badge tone={mark === "verified" ? "accent" : "outline"}>{t(`marks.${mark}`)}</Badge>
      {outdated ? <Badge tone="warning">{t("outdated")}</Badge> : null}
    </span>
  );
}
