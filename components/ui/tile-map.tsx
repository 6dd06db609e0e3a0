import type { AppPath } from "@/lib/i18n/navigation";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";

export interface Tile {
  readonly key: string;
  readonly label: string;
  /** Its place in the grid; both count from 1. */
  readonly column: number;
  readonly row: number;
  /** Null where nothing is behind it. */
  readonly href: AppPath | null;
  /** What stands under its label, such as a count. */
  readonly value?: string | undefined;
  /** What stands small above its label, such as the number of a group. */
  readonly mark?: string | undefined;
  /** All of it in words, for those who hear it; without it, its label and value. */
  readonly spoken?: string | undefined;
  readonly isCurrent?: boolean | undefined;
}

interface TileMapProps {
  /** What following a tile does, for those who do not see the map. */
  readonly label: string;
  /** In the order in which they are read and reached by the keyboard. */
  readonly tiles: readonly Tile[];
  /** Low tiles with small letters, for a column beside a list. */
  readonly isSmall?: boolean;
  /** "nofollow" for filter links that search engines need not walk. */
  readonly rel?: "nofollow";
}

const frame =
  "flex h-full flex-col items-center justify-center rounded-sm text-center leading-tight";
const squares = "aspect-square p-1 text-xs sm:text-sm";
const bars = "min-h-16 py-1 text-xs tracking-tight";

const still = "bg-accent-soft text-ink hover:bg-accent hover:text-on-accent";
const chosen = "bg-accent text-on-accent hover:bg-accent-strong";
const empty = "border border-line text-ink-soft";

function Face({ label, value, mark, spoken }: Tile) {
  return (
    <>
      {spoken === undefined ? null : <span className="sr-only">{spoken}</span>}
      <span aria-hidden={spoken === undefined ? undefined : "true"} className="contents">
        {mark === undefined ? null : (
          <span className="self-end px-1 leading-none tabular-nums">{mark}</span>
        )}
        <span className="max-w-full font-semibold wrap-break-word">{label}</span>
        {value === undefined ? null : <span className="mt-1 tabular-nums">{value}</span>}
      </span>
    </>
  );
}

/** Places as tiles of one size in a grid, about where they lie to each other: a map without any line. */
export function TileMap({ label, tiles, isSmall = false, rel }: TileMapProps) {
  const columns = Math.max(1, ...tiles.map(({ column }) => column));
  const look = classNames(frame, isSmall ? bars : squares);
  return (
    <nav aria-label={label}>
      <ul
        className="grid w-full max-w-sm gap-1"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {tiles.map((tile) => (
          <li key={tile.key} style={{ gridColumn: tile.column, gridRow: tile.row }}>
            {tile.href === null ? (
              <div className={classNames(look, empty)}>
                <Face {...tile} />
              </div>
            ) : (
              <AppLink
                href={tile.href}
                rel={rel}
                aria-current={tile.isCurrent === true ? "true" : undefined}
                className={classNames(look, tile.isCurrent === true ? chosen : still)}
              >
                <Face {...tile} />
              </AppLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
