import {quoted} from "./catalog.js";
import type {Session} from "./session.js";

/** How many values a column may have, and how long they may be, for completion to offer them. */
const few = 60;
const short = 40;

/** The values of a column, the commonest first, where they are few and short; else nothing. */
export async function shortValues(session: Session, table: string, column: string): Promise<readonly string[]> {
  try {
    const [from, name] = [quoted(table), quoted(column)];
    const rows = await session.query(
      `SELECT ${name}::VARCHAR AS value FROM ${from} WHERE ${name} IS NOT NULL AND len(${name}::VARCHAR) <= ${short}
       GROUP BY ALL ORDER BY count(*) DESC, 1 LIMIT ${few + 1}`
    );
    return rows.numRows > few ? [] : rows.toArray().map((row) => String(row.value));
  } catch {
    return [];
  }
}

/** What is told of a column. */
export interface Profile {
  rows: number;
  nulls: number;
  distinct: number;
  smallest: string | null;
  largest: string | null;
  /** Shares of the rows: the commonest values, or the bins of a histogram from the smallest to the largest. */
  bars: readonly {label: string; count: number}[];
  histogram: boolean;
}

/** Counts what a column holds. Numbers and days are put into bins, everything else is told by its commonest values. */
export async function profile(session: Session, table: string, column: string, type: string): Promise<Profile> {
  const [from, name] = [quoted(table), quoted(column)];
  const value = /\[\]$/.test(type) ? `unnest(${name})` : name;
  const [summary] = (
    await session.query(
      `SELECT count(*)::DOUBLE AS rows, count(*) FILTER (${name} IS NULL)::DOUBLE AS nulls,
         count(DISTINCT ${name})::DOUBLE AS distinct_values, min(${name})::VARCHAR AS smallest, max(${name})::VARCHAR AS largest
       FROM ${from}`
    )
  ).toArray();
  const distinct = Number(summary?.distinct_values ?? 0);
  const histogram =
    /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|INTEGER|UINTEGER|FLOAT|DOUBLE|DECIMAL|DATE|TIMESTAMP)/.test(type) &&
    distinct > 12;
  const bars = await session.query(histogram ? binsQuery(from, name, type) : commonQuery(from, value));
  return {
    rows: Number(summary?.rows ?? 0),
    nulls: Number(summary?.nulls ?? 0),
    distinct,
    smallest: textOf(summary?.smallest),
    largest: textOf(summary?.largest),
    bars: bars.toArray().map((row) => ({label: textOf(row.label) ?? "null", count: Number(row.count)})),
    histogram
  };
}

const bins = 12;

function binsQuery(from: string, name: string, type: string): string {
  const number = /^(?:DATE|TIMESTAMP)/.test(type) ? `epoch(${name})` : `${name}::DOUBLE`;
  const back = /^(?:DATE|TIMESTAMP)/.test(type) ? "make_timestamp((edge * 1e6)::BIGINT)::DATE" : "round(edge, 3)";
  return `
    WITH v AS (SELECT ${number} AS v FROM ${from} WHERE ${name} IS NOT NULL AND isfinite(${number})),
    e AS (SELECT min(v) AS low, max(v) AS high FROM v),
    b AS (
      SELECT least(${bins - 1}, floor((v - low) / nullif(high - low, 0) * ${bins})) AS bin, count(*) AS n
      FROM v, e GROUP BY ALL
    ),
    all_bins AS (SELECT range AS bin, low + (high - low) * range / ${bins} AS edge FROM range(${bins}), e)
    SELECT ${back}::VARCHAR AS label, coalesce(n, 0)::DOUBLE AS count FROM all_bins LEFT JOIN b USING (bin) ORDER BY bin`;
}

function commonQuery(from: string, value: string): string {
  return `
    SELECT left(v::VARCHAR, 60) AS label, count(*)::DOUBLE AS count FROM (SELECT ${value} AS v FROM ${from})
    GROUP BY ALL ORDER BY count(*) DESC, 1 LIMIT 8`;
}

const textOf = (value: unknown): string | null => (value === null || value === undefined ? null : String(value));
