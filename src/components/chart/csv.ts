import {csvCell} from "../../../loaders/tables/csvCell.ts";

/** Rows of a chart as CSV, all columns of its query; texts that a spreadsheet might run are marked, as in the tables' CSV. */
export function figureCsv(rows: readonly object[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => {
    const values = row as Record<string, unknown>;
    return columns.map((column) => csvCell(plain(values[column]))).join(",");
  });
  return [columns.join(","), ...lines, ""].join("\r\n");
}

function plain(value: unknown): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
}
