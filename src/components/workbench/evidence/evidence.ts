import {stretches} from "../exports/stretches.js";
import {letOthersRun} from "../pause.js";
import type {Session} from "../session.js";
import type {ResultColumn, ResultTable} from "../values/table.js";
import {cellText} from "../values/text.js";

/** What a reader needs to weigh a claim: its sentence, whose it is, and where it was published. */
export interface Evidence {
  claim_id: string;
  article_id: string;
  text: string;
  quote: string;
  origin: string;
  measure_name: string | null;
  qualifier: string;
  low: number | null;
  high: number | null;
  unit: string;
  per: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
  published: string | null;
  as_of: string | null;
}

/** The name of the column that says which claims the rows of a result are about. */
const key = "claim_id";

/** So many rows are read in one piece, which takes some milliseconds. */
const rowsAtOnce = 1000;

/** The column of a result that says which claims it is about; null where none does. */
export function claimColumn({columns}: ResultTable): ResultColumn | null {
  return columns.find(({name, type}) => name.toLowerCase() === key && type === "VARCHAR") ?? null;
}

/** The ids in such a column, one a row. */
export async function claimIds({at}: ResultColumn, rowCount: number): Promise<(string | null)[]> {
  const ids: (string | null)[] = [];
  for (const [from, to] of stretches(rowCount, rowsAtOnce)) {
    if (from > 0) await letOthersRun();
    for (let row = from; row < to; row++) {
      const cell = at(row);
      ids.push(cell === null ? null : cellText(cell));
    }
  }
  return ids;
}

const sql = `SELECT claim_id, article_id, text, quote, origin, measure_name, qualifier, low, high, unit, per,
  publisher, title, url, published, as_of
FROM claim_evidence
WHERE claim_id IN (SELECT unnest(string_split($1, ',')))`;

/** The evidence of claims, by their ids; those that no claim has are left out. */
export async function findEvidence(
  session: Pick<Session, "query">,
  ids: readonly (string | null)[]
): Promise<Map<string, Evidence>> {
  const asked = [...new Set(ids.filter((id) => id !== null && !id.includes(",")))];
  const rows = (await session.query(sql, [asked.join(",")])).toArray() as unknown as Evidence[];
  return new Map(rows.map((row) => [row.claim_id, {...row}]));
}
