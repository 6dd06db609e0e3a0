import type { ReactNode } from "react";
import { classNames } from "./class-names";

export interface TableColumn {
  readonly key: string;
  readonly header: string;
  /** Numbers stand at the end of their column. */
  readonly align?: "start" | "end";
  /** Long texts: on a phone they take the whole width, without the column's name. */
  readonly isWide?: boolean;
}
interface TableRow {
  readonly key: string;
  /** One cell a column, in order; the first is the row's heading. */
  readonly cells: readonly ReactNode[];
}

interface TableProps {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

const cellLook =
  "flex gap-4 py-1 sm:table-cell sm:px-3 sm:py-2.5 sm:align-top sm:first:pl-0 sm:last:pr-0";
const alignLook = (column: TableColumn | undefined) =>
  column?.align === "end" ? "sm:text-right tabular-nums" : "";

interface CellProps {
  readonly column: TableColumn | undefined;
  readonly children: ReactNode;
}

/** On a phone a cell says which column it is of, unless it needs the room; numbers stand two beside each other. */
function Cell({ column, children }: CellProps) {
  const isNumber = column?.align === "end";
  return (
    <td role="cell" className={classNames(cellLook, alignLook(column), !isNumber && "col-span-2")}>
      {column?.isWide === true ? null : (
        <span
          aria-hidden="true"
          className={classNames(
            "text-sm font-normal text-ink-soft sm:hidden",
            isNumber ? "min-w-0 flex-1" : "w-24 shrink-0",
          )}
        >
          {column?.header}
        </span>
      )}
      <span className={isNumber ? "whitespace-nowrap" : "min-w-0 flex-1"}>{children}</span>
    </td>
  );
}

/**
 * A table that becomes a list of entries on a phone, so that nothing scrolls sideways. The roles are written
 * out because a table that is laid out as blocks loses them in some browsers.
 */
export function Table({ caption, captionHidden = false, columns, rows }: TableProps) {
  return (
    <table role="table" className="block w-full border-collapse text-left sm:table">
      <caption
        className={
          captionHidden ? "sr-only" : "block pb-3 text-left font-semibold sm:table-caption"
        }
      >
        {caption}
      </caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row" className="sm:table-row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classNames(
                "border-b border-line-strong pb-2 text-sm font-semibold text-ink-soft sm:px-3 sm:first:pl-0 sm:last:pr-0",
                alignLook(column),
              )}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {rows.map((row) => (
          <tr
            key={row.key}
            role="row"
            className="grid grid-cols-2 gap-x-4 border-b border-line py-3 sm:table-row sm:py-0"
          >
            {row.cells.map((cell, index) =>
              index === 0 ? (
                <th
                  key={columns[index]?.key}
                  role="rowheader"
                  scope="row"
                  className={classNames(
                    cellLook,
                    alignLook(columns[index]),
                    "col-span-2 font-semibold",
                  )}
                >
                  <span className="min-w-0 flex-1">{cell}</span>
                </th>
              ) : (
                <Cell key={columns[index]?.key} column={columns[index]}>
                  {cell}
                </Cell>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
