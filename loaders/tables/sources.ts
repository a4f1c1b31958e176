import type {ExtractedRecord} from "../records.ts";
import {type Registry, type Source, sourceKinds} from "../registry.ts";
import {sourceIdOf} from "./ids.ts";
import type {Row} from "./schema.ts";

type SourceKind = Source["kind"];

/** The sources of a project: the registry's, and those that the articles name and it does not know. */
export class SourceBook {
  readonly #byName = new Map<string, Row<"sources">>();
  readonly #rows: Row<"sources">[] = [];

  constructor(registry: Pick<Registry, "sources">) {
    for (const source of registry.sources) {
      const row: Row<"sources"> = {
        source_id: source.id,
        name: source.name,
        kind: source.kind,
        country: source.country,
        aliases: [...source.aliases],
        part_of: source.partOf ?? null,
        in_registry: true
      };
      this.#rows.push(row);
      for (const name of [source.name, ...source.aliases])
        if (!this.#byName.has(plainName(name))) this.#byName.set(plainName(name), row);
    }
  }

  /** The id of a source by its name; one that nobody knows gets a row of its own, of that kind. */
  idOf(name: string, kind: SourceKind = "other"): string {
    const known = this.#byName.get(plainName(name));
    if (known !== undefined) return known.source_id;
    const row: Row<"sources"> = {
      source_id: sourceIdOf(name),
      name,
      kind,
      country: null,
      aliases: [],
      part_of: null,
      in_registry: false
    };
    this.#byName.set(plainName(name), row);
    this.#rows.push(row);
    return row.source_id;
  }

  /** The registry's sources in its order, then the others by name. */
  rows(): Row<"sources">[] {
    const others = this.#rows.filter((row) => !row.in_registry).sort((a, b) => (a.source_id < b.source_id ? -1 : 1));
    return [...this.#rows.filter((row) => row.in_registry), ...others];
  }
}

/** A name as names are compared: case, composition and white space are no part of it. */
export const plainName = (name: string): string => name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();

/** What kind of source the words around each name suggest, by plain name; relays are media. */
export function suggestedKinds(records: Iterable<ExtractedRecord>): Map<string, SourceKind> {
  const kinds = new Map<string, SourceKind>();
  for (const record of records) {
    if (record.kind === "statement" && isSourceKind(record.suggestedKind))
      kinds.set(plainName(record.name), record.suggestedKind);
    if (record.kind !== "statement" && record.kind !== "claim") continue;
    for (const relay of record.via) if (!kinds.has(plainName(relay))) kinds.set(plainName(relay), "news_medium");
  }
  return kinds;
}

const isSourceKind = (kind: string | null): kind is SourceKind =>
  (sourceKinds as readonly (string | null)[]).includes(kind);
