import type {Engine} from "../duckdb/engine.js";

/** Rows that the reader's article adds to one of the site's tables, as an Arrow IPC stream. */
export interface AddedRows {
  table: string;
  bytes: Uint8Array;
}

/**
 * What the reader brought: tables of their own, and rows beside the site's. It is kept as Blobs, which a browser may put on
 * the disk, so that an engine that starts anew gets it back.
 */
export class OwnTables {
  readonly #tables = new Map<string, Blob[]>();
  readonly #rows = new Map<string, {table: string; blob: Blob}[]>();

  /** The names of the reader's own tables. */
  get names(): string[] {
    return [...this.#tables.keys()];
  }

  /** Puts a table into the engine, part by part; where that fails nothing of it stays. */
  async add(engine: Engine, name: string, parts: AsyncIterable<Uint8Array>): Promise<void> {
    const blobs: Blob[] = [];
    try {
      for await (const bytes of parts) {
        // The engine takes the bytes away from the page.
        blobs.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
        if (blobs.length === 1) await engine.insert(name, bytes);
        else await engine.append(name, bytes);
      }
      this.#tables.set(name, blobs);
    } catch (error) {
      await engine.query(`DROP TABLE IF EXISTS ${quoted(name)}`).catch(() => null);
      this.#tables.delete(name);
      throw error;
    }
  }

  /** Puts rows into tables that are there, under a key by which they can be forgotten. */
  async addRows(engine: Engine, key: string, rows: readonly AddedRows[]): Promise<void> {
    this.#rows.set(
      key,
      rows.map(({table, bytes}) => ({table, blob: new Blob([bytes as Uint8Array<ArrayBuffer>])}))
    );
    for (const {table, bytes} of rows) await engine.append(table, bytes);
  }

  /** Forgets a table, or the rows of a key; what is in the engine stays there. */
  forget(name: string): void {
    this.#tables.delete(name);
    this.#rows.delete(name);
  }

  /** Puts everything into an engine that has none of it. */
  async restore(engine: Engine): Promise<void> {
    for (const [name, [first, ...rest]] of this.#tables) {
      if (first) await engine.insert(name, await bytesOf(first));
      for (const part of rest) await engine.append(name, await bytesOf(part));
    }
    for (const rows of this.#rows.values())
      for (const {table, blob} of rows) await engine.append(table, await bytesOf(blob));
  }
}

/** A name as SQL quotes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
