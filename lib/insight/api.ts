type Cell = string | number;

const quoted = /[",\r\n]/;
const cellText = (cell: Cell): string => {
  const text = String(cell);
  return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as CSV (RFC 4180), with the byte order mark by which spreadsheets know UTF-8. */
export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;
