import {count} from "../../words.js";

/** What somebody saw: the version of the data, and what the query gave. */
export interface Seen {
  data: string | null;
  result: {hash: string; rows: number; cut: boolean} | null;
}

/** Says whether a query gives what it gave to whoever shared it. */
export function verdict(then: Seen, now: Seen): string {
  if (then.result === null || now.result === null)
    return then.data !== null && now.data !== null && then.data !== now.data
      ? "The data has changed since this query was shared."
      : "";
  const sameData = then.data !== null && then.data === now.data;
  if (then.result.hash === now.result.hash)
    return sameData || then.data === null || now.data === null
      ? "Same result as when it was shared."
      : "Same result as when it was shared, though the data has changed since.";
  const counts = `${count(then.result.rows, "row")} then, ${count(now.result.rows, "row")} now`;
  if (then.result.cut || now.result.cut)
    return `Another result than when it was shared (${counts}): only its first rows were compared, and the row limits may differ.`;
  return sameData
    ? `Another result on the same data (${counts}): the query or its values were changed, it uses tables that only its author had, or its answer is left to chance.`
    : `Another result than when it was shared (${counts}): the data has changed since.`;
}
