import { useId } from "react";
import type { PartView } from "@/lib/matches/view";

interface ScoreBarProps {
  readonly parts: readonly PartView[];
  /** The score in words, for screen readers. */
  readonly label: string;
}

const width = 600;
const height = 14;
const gap = 4;
const hatch = 6;

interface Segment {
  readonly part: string;
  readonly x: number;
  readonly full: number;
  readonly earned: number;
  readonly open: number;
}

/** Each part takes the width of its most points, so that one sees where points were earned and where not. */
function segmentsOf(parts: readonly PartView[]): readonly Segment[] {
  const most = parts.reduce((sum, { max }) => sum + max, 0);
  const unit = most === 0 ? 0 : (width - gap * (parts.length - 1)) / most;
  return parts.map(({ part, points, open, max }, index) => {
    const before = parts.slice(0, index).reduce((sum, earlier) => sum + earlier.max, 0);
    return {
      part,
      x: before * unit + index * gap,
      full: max * unit,
      earned: points * unit,
      open: open * unit,
    };
  });
}

/** The five parts of a score side by side: earned points solid, open ones hatched, lost ones empty. */
export function ScoreBar({ parts, label }: ScoreBarProps) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      className="block h-3.5 w-full"
    >
      <defs>
        <pattern
          id={id}
          width={hatch}
          height={hatch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width={hatch} height={hatch} className="fill-accent-soft" />
          <rect width={hatch / 2} height={hatch} className="fill-accent opacity-60" />
        </pattern>
      </defs>
      {segmentsOf(parts).map(({ part, x, full, earned, open }) => (
        <g key={part}>
          <rect x={x} width={full} height={height} className="fill-line" />
          <rect x={x} width={earned} height={height} className="fill-accent" />
          <rect x={x + earned} width={open} height={height} fill={`url(#${id})`} />
        </g>
      ))}
    </svg>
  );
}
