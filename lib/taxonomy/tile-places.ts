import type { Country } from "./countries";

/** Where a country stands on the tile map; both count from 1. */
interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** About where the countries lie to each other, one square each, from north to south: no border is drawn. */
export const tilePlaces: Readonly<Record<Country, TilePlace>> = {
  CN: { column: 2, row: 1 },
  MM: { column: 1, row: 2 },
  LA: { column: 2, row: 2 },
  VN: { column: 3, row: 2 },
  TH: { column: 2, row: 3 },
  KH: { column: 3, row: 3 },
  PH: { column: 4, row: 3 },
  MY: { column: 2, row: 4 },
  BN: { column: 3, row: 4 },
  SG: { column: 2, row: 5 },
  ID: { column: 3, row: 5 },
  TL: { column: 4, row: 5 },
};
