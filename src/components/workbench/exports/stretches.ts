/** Rows in stretches, `from` inclusive, `to` exclusive: between two of them a page can do something else. */
export function* stretches(rowCount: number, length = 5_000): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < rowCount; from += length) yield [from, Math.min(rowCount, from + length)];
}
