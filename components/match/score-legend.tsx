import { useTranslations } from "next-intl";
import { ScoreTrack } from "./score-track";

const entries = [
  { key: "earned", points: 1, open: 0 },
  { key: "open", points: 0, open: 1 },
  { key: "lost", points: 0, open: 0 },
] as const;

/** What solid, hatched and empty mean in the picture of a score. */
export function ScoreLegend() {
  const t = useTranslations("match.legend");
  return (
    <ul aria-label={t("label")} className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-ink-soft">
      {entries.map(({ key, points, open }) => (
        <li key={key} className="flex items-center gap-2">
          <span className="w-7">
            <ScoreTrack points={points} open={open} max={1} />
          </span>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}
