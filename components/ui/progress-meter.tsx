interface ProgressMeterProps {
  /** What is measured, for screen readers. */
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The value in words: "45 of 100". */
  readonly text: string;
}

const width = 100;
const height = 6;

/** How much of a whole there is. Drawn, so that no style attribute is needed under a strict content policy. */
export function ProgressMeter({ label, value, max, text }: ProgressMeterProps) {
  const share = max === 0 ? 0 : Math.min(1, Math.max(0, value / max));
  return (
    <div className="flex items-center gap-3">
      <svg
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        className="h-1.5 w-full min-w-0 flex-1 overflow-hidden rounded-full"
      >
        <rect width={width} height={height} className="fill-line" />
        <rect width={width * share} height={height} className="fill-accent" />
      </svg>
      <span aria-hidden="true" className="shrink-0 text-sm tabular-nums">
        {text}
      </span>
    </div>
  );
}
