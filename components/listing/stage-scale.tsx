import type { ListingKind } from "@/lib/listing/model";
import { type Trl, trls } from "@/lib/taxonomy/stages";

interface StageScaleProps {
  readonly kind: ListingKind;
  readonly trl: Trl;
}

/** A step of the scale and the gap behind it, in pixels. */
const step = 20;
const gap = 3;
const height = 10;

/** The nine readiness levels as steps: those that an offer has behind it, or those that a need accepts. */
export function StageScale({ kind, trl }: StageScaleProps) {
  const isFilled = (level: Trl): boolean => (kind === "offer" ? level <= trl : level >= trl);
  const width = trls.length * (step + gap);
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height + 2}
      viewBox={`-1 -1 ${width} ${height + 2}`}
      className="mt-1.5 block max-w-full"
    >
      {trls.map((level, place) => (
        <rect
          key={level}
          x={place * (step + gap)}
          width={step}
          height={height}
          className={isFilled(level) ? "fill-accent stroke-accent" : "fill-none stroke-line-strong"}
        />
      ))}
    </svg>
  );
}
