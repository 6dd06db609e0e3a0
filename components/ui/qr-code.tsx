import { encode } from "uqr";

interface QrCodeProps {
  /** What a telephone reads from it, in full: an address. */
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly label: string;
}

/** A QR code must stand in a quiet zone of four modules (ISO/IEC 18004), and dark on light in every scheme. */
const quietZone = 4;

/** A QR code, drawn on the server. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { ecc: "M", border: quietZone });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      className="block h-auto w-full rounded-sm"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
