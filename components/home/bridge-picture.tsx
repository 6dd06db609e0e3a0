/** Feet of the arches on the near bank; the far bank mirrors them. In units of the view box. */
const feet = [24, 56, 88, 120, 152];
const width = 480;
const deck = 232;
/** The arch that is drawn as found. */
const foundFoot = 56;

const arch = (foot: number): string => {
  const span = width / 2 - foot;
  return `M${foot} ${deck}A${span} ${span * 0.92} 0 0 1 ${width - foot} ${deck}`;
};
const widthOf = (row: number): number => 300 - row * 92;

/** Arches from bank to bank, as many as there are partners, over the water: decoration alone. */
export function BridgePicture() {
  return (
    <svg viewBox="0 0 480 300" aria-hidden="true" className="h-auto w-full">
      <g fill="none" strokeLinecap="round">
        {feet.map((foot) => (
          <path
            key={foot}
            d={arch(foot)}
            strokeWidth={foot === foundFoot ? 5 : 1.5}
            className={foot === foundFoot ? "stroke-accent" : "stroke-line-strong"}
          />
        ))}
        <path d={`M0 ${deck}H184M296 ${deck}H480`} strokeWidth="3" className="stroke-ink" />
        {[0, 1, 2].map((row) => (
          <path
            key={row}
            d={`M${(width - widthOf(row)) / 2} ${deck + 22 + row * 18}h${widthOf(row)}`}
            strokeWidth="3"
            className="stroke-line"
          />
        ))}
      </g>
      {feet.map((foot) => (
        <g key={foot}>
          <circle cx={foot} cy={deck} r={foot === foundFoot ? 9 : 6} className="fill-accent" />
          <circle
            cx={width - foot}
            cy={deck}
            r={foot === foundFoot ? 9 : 6}
            className="fill-second"
          />
        </g>
      ))}
    </svg>
  );
}
