import type {Catalog} from "./catalog.js";
import type {Complaint} from "./errorPlace.js";
import type {Session} from "./session.js";

/** The name that a misspelt one most likely means, by the engine's own measure of distance; null where none is near. */
export async function nearName(session: Session, {relations, functions}: Catalog, unknown: Complaint["unknown"]) {
  if (!unknown) return null;
  const names = {
    column: relations.flatMap(({columns}) => columns.map(({name}) => name)),
    table: relations.filter(({kind}) => kind !== "macro").map(({name}) => name),
    function: [
      ...functions.map(({name}) => name),
      ...relations.filter(({kind}) => /macro/.test(kind)).map(({name}) => name)
    ]
  }[unknown.kind];
  const word = unknown.word.split(".").at(-1) ?? unknown.word;
  const found = await session.query(
    `SELECT name FROM (SELECT DISTINCT unnest(string_split(?, chr(10))) AS name)
     WHERE damerau_levenshtein(lower(name), lower(?)) <= greatest(1, len(?) // 3)
     ORDER BY damerau_levenshtein(lower(name), lower(?)), name LIMIT 1`,
    [names.join("\n"), word, word, word]
  );
  const name = found.numRows > 0 ? String(found.at(0)?.name) : null;
  return name === unknown.word ? null : name;
}
