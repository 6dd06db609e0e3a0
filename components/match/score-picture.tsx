import { useTranslations } from "next-intl";
import type { PartView } from "@/lib/matches/view";
import { ScoreTrack } from "./score-track";

interface ScorePictureProps {
  readonly parts: readonly PartView[];
}

/**
 * Where the points of a score come from and what is missing. Each part takes the room of its most points: end to
 * end in one bar where there is room, one below the other on a phone. The figures beside them say the same.
 */
export function ScorePicture({ parts }: ScorePictureProps) {
  const t = useTranslations("match");
  const nameOf = useTranslations("taxonomy.parts");
  const most = Math.max(...parts.map(({ max }) => max));
  return (
    <div className="@container">
      <ul
        aria-label={t("partsLabel")}
        className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 gap-y-1.5 text-sm tabular-nums @2xl:flex @2xl:gap-x-1.5"
      >
        {parts.map(({ part, points, open, max }) => (
          <li
            key={part}
            style={{ flexGrow: max }}
            className="col-span-3 grid min-w-0 grid-cols-subgrid items-center @2xl:flex @2xl:basis-0 @2xl:flex-col @2xl:items-stretch @2xl:gap-y-0.5"
          >
            <span className="@2xl:order-2 @2xl:mt-0.5 @2xl:leading-tight">
              {nameOf(`${part}.name`)}
            </span>
            <span
              style={{ maxWidth: `${(max / most) * 100}%` }}
              className="@2xl:order-1 @2xl:max-w-none!"
            >
              <ScoreTrack points={points} open={open} max={max} />
            </span>
            <span className="text-ink-soft @2xl:order-3 @2xl:leading-tight">
              {t("points", { points, max })}
              {open === 0 ? null : (
                <span className="whitespace-nowrap"> {t("pointsOpen", { open })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
