import { useId } from "react";

interface ScoreTrackProps {
  readonly points: number;
  readonly open: number;
  readonly max: number;
}

/** The distance from one stroke of the hatching to the next, in pixels. */
const hatch = 6;

const percent = (share: number): string => `${share * 100}%`;

/** The room of one part: earned points solid, open ones hatched, lost ones empty; told apart without colour. */
export function ScoreTrack({ points, open, max }: ScoreTrackProps) {
  const id = useId();
  return (
    <svg aria-hidden="true" className="block h-3.5 w-full overflow-visible">
      {open === 0 ? null : (
        <pattern
          id={id}
          width={hatch}
          height={hatch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={hatch} height={hatch} className="fill-surface" />
          <rect width={hatch / 3} height={hatch} className="fill-accent" />
        </pattern>
      )}
      <rect width="100%" height="100%" className="fill-surface" />
      <rect width={percent(points / max)} height="100%" className="fill-accent" />
      {open === 0 ? null : (
        <rect
          x={percent(points / max)}
          width={percent(open / max)}
          height="100%"
          fill={`url(#${id})`}
        />
      )}
      <rect width="100%" height="100%" fill="none" className="stroke-line-strong" />
    </svg>
  );
}
