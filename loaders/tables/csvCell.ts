/**
 * Texts that some spreadsheet takes for a formula: they begin with `=`, `+`, `-` or `@`, also in full width, behind any
 * white space, control or invisible characters, which some drop; or with a tab or the end of a line. And those that begin
 * with the apostrophe itself.
 */
const formula = /^(?:['\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** A value as a cell of CSV. */
export function csvCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "string" && !Array.isArray(value)) return String(value);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return safe === "" || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
