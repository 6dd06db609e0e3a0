import { LRUCache } from "lru-cache";
import { encode } from "uqr";

interface QrCodeProps {
  /** What a telephone reads from it, in full: an address. */
  readonly text: string;
  /** What it is, for who does not see it. */
  readonly label: string;
}

/** A QR code must stand in a quiet zone of four modules (ISO/IEC 18004), and dark on light in every scheme. */
const quietZone = 4;

/** So many codes are kept drawn, some kilobytes each: to make one takes longer than many a page. */
const keptDrawings = 500;
const drawings = new LRUCache<string, Drawing>({ max: keptDrawings });

interface Drawing {
  readonly size: number;
  readonly path: string;
}

/** The dark modules of a row as lines: one for each run. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = "";
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x] === true) x++;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
  }
  return path;
}

function drawingOf(text: string): Drawing {
  const known = drawings.get(text);
  if (known !== undefined) return known;
  const { data, size } = encode(text, { ecc: "M", border: quietZone });
  const drawing = { size, path: data.map(rowPath).join("") };
  drawings.set(text, drawing);
  return drawing;
}

/** A QR code, drawn on the server. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = drawingOf(text);
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
