import type { AppPath } from "@/lib/i18n/navigation";
import { AppLink } from "./app-link";
import { classNames } from "./class-names";

export interface Tile {
  readonly key: string;
  readonly label: string;
  /** Its place in the grid; both count from 1. */
  readonly column: number;
  readonly row: number;
  readonly href: AppPath;
  /** What stands under its label, such as a count. */
  readonly value?: string | undefined;
  readonly isCurrent?: boolean | undefined;
}

interface TileMapProps {
  /** What following a tile does, for those who do not see the map. */
  readonly label: string;
  /** In the order in which they are read and reached by the keyboard. */
  readonly tiles: readonly Tile[];
}

const still = "bg-accent-soft text-ink hover:bg-accent hover:text-on-accent";
const chosen = "bg-accent text-on-accent hover:bg-accent-strong";

/** Places as squares of one size in a grid, about where they lie to each other: a map without any line. */
export function TileMap({ label, tiles }: TileMapProps) {
  const columns = Math.max(1, ...tiles.map(({ column }) => column));
  return (
    <nav aria-label={label}>
      <ul
        className="grid w-full max-w-sm gap-1"
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {tiles.map(({ key, column, row, href, isCurrent = false, ...texts }) => (
          <li key={key} style={{ gridColumn: column, gridRow: row }}>
            <AppLink
              href={href}
              aria-current={isCurrent ? "true" : undefined}
              className={classNames(
                "flex aspect-square flex-col items-center justify-center rounded-sm p-1 text-center text-xs leading-tight sm:text-sm",
                isCurrent ? chosen : still,
              )}
            >
              <span className="max-w-full font-semibold">{texts.label}</span>
              {texts.value === undefined ? null : (
                <span className="mt-1 tabular-nums">{texts.value}</span>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
