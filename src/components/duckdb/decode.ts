import {type Table, tableFromIPC} from "@uwdata/flechette";

/**
 * Returns DuckDB's Arrow bytes as a table that Plot, Inputs.table and arquero take: numbers, `Date` for dates and
 * timestamps, arrays for lists, objects for structs. A table with a whole number beyond 2^53 has its 64-bit columns as
 * BigInt, since a number would be another one.
 *
 * Decimals are scaled here, and 64-bit numbers made here, not by the engine's own casts (`castBigIntToDouble` …): those
 * leave the values inside lists and structs as they were and mislabel them, so that `[1]` comes out as `5e-324`.
 */
export function decode(bytes: Uint8Array): Table {
  try {
    return tableOf(bytes, false);
  } catch (error) {
    if (!/BigInt exceeds/.test(String(error))) throw error;
    return tableOf(bytes, true);
  }
}

function tableOf(bytes: Uint8Array, useBigInt: boolean): Table {
  const table = tableFromIPC(bytes, {useDate: true, useBigInt});
  // Values are made when they are read; a number that does not fit must show here, where it can be mended.
  if (!useBigInt) table.toColumns();
  return table;
}

/** The names of the columns of a table in Arrow's IPC stream, with their types, as a text to compare with another's. */
export function columnsOf(bytes: Uint8Array): string {
  const {fields} = tableFromIPC(bytes).schema;
  return String(fields.map((field) => `${field.name} ${field.type.typeId}`));
}
