import { useTranslations } from "next-intl";
import type { PartView } from "@/lib/matches/view";

/** The points of each part in one line, for those who want the figures beside the bar. */
export function ScoreParts({ parts }: { readonly parts: readonly PartView[] }) {
  const t = useTranslations("match");
  const nameOf = useTranslations("taxonomy.parts");
  return (
    <ul
      aria-label={t("partsLabel")}
      className="flex flex-wrap gap-x-5 gap-y-0.5 text-sm text-ink-soft tabular-nums"
    >
      {parts.map(({ part, points, open, max }) => {
        const name = nameOf(`${part}.name`);
        return (
          <li key={part}>
            {open === 0
              ? t("partOf", { name, points, max })
              : t("partOpen", { name, points, max, open })}
          </li>
        );
      })}
    </ul>
  );
}
