import {type RowSource, type TextRow, textOf} from "./csv.js";

type Json = Record<string, unknown>;

/** The longest value of a list, in characters. */
const longestValue = 64 << 20;

/**
 * A JSON file: a list of rows, or rows one after the other (NDJSON). The file is cut into its rows here, by brackets and
 * quotes, so that it never has to be in memory as a whole; `JSON.parse` reads each. Lists and objects in a row become JSON text.
 */
export async function jsonSource(file: Blob): Promise<RowSource> {
  const names: string[] = [];
  const places = new Map<string, number>();
  const place = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    names.push(name);
    return names.length - 1;
  };
  return {
    names,
    quoted: true,
    notes: () => [],
    async read(onRows, onBytes) {
      let row = 0;
      const splitter = new Splitter();
      for await (const text of textOf(file, onBytes)) {
        const rows: TextRow[] = [];
        const quoted: boolean[][] = [];
        for (const value of splitter.push(text)) {
          row++;
          const [texts, marks]: [TextRow, boolean[]] = [[], []];
          for (const [name, inner] of Object.entries(parseRow(value, row))) {
            const at = place(name);
            texts[at] = asText(inner);
            marks[at] = typeof inner === "string" || (typeof inner === "object" && !(inner instanceof Digits));
          }
          rows.push(texts);
          quoted.push(marks);
        }
        await onRows(rows, quoted);
      }
      splitter.end();
    }
  };
}

/** A number of more digits than a JavaScript number holds, as the file writes it. */
class Digits {
  constructor(readonly text: string) {}
}

function parseRow(text: string, row: number): Json {
  const said = (what: string) =>
    new TypeError(`row ${row.toLocaleString("en-US")}: ${what}: ${JSON.stringify(text.slice(0, 60))}`);
  let value: unknown;
  try {
    value = /\d{16}/.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
  } catch {
    throw said("not JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw said("not a row (an object in braces)");
  return value as Json;
}

/** Newer browsers tell how a number was written. */
function keepDigits(this: unknown, _: string, value: unknown, context?: {source?: string}): unknown {
  if (typeof value !== "number" || context?.source === undefined) return value;
  return context.source.replace(/\D/g, "").length > 15 ? new Digits(context.source) : value;
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Digits) return value.text;
  return typeof value === "object"
    ? JSON.stringify(value, (_, inner) => (inner instanceof Digits ? inner.text : inner))
    : String(value);
}

/** Cuts a text that comes in pieces into the objects of its list, or of its lines. */
export class Splitter {
  #rest = "";
  /** Where the search goes on in `rest`; how deep the brackets are there; whether a string is open. */
  #at = 0;
  #depth = 0;
  #inString = false;
  #start = -1;
  #listed = false;
  #closed = false;

  push(text: string): string[] {
    this.#rest += text;
    const values: string[] = [];
    const {length} = this.#rest;
    for (; this.#at < length; this.#at++) {
      const code = this.#rest.charCodeAt(this.#at);
      if (this.#inString) {
        if (code === 92) this.#at++;
        else if (code === 34) this.#inString = false;
      } else if (code === 34) {
        if (this.#depth === 0) this.#outside();
        this.#inString = true;
      } else if (code === 123 || code === 91) this.#open(code);
      else if (code === 125 || code === 93) {
        const value = this.#close();
        if (value !== null) values.push(value);
      } else if (this.#depth === 0 && code > 32 && code !== 44 && code !== 0xfeff) this.#outside();
    }
    const keep = this.#start < 0 ? this.#at : this.#start;
    // A backslash at the end of a piece takes the next one's first character with it.
    this.#rest = this.#rest.slice(Math.min(keep, length));
    this.#at -= keep;
    if (this.#start >= 0) this.#start = 0;
    if (this.#rest.length > longestValue) throw new RangeError("a row is larger than 64 MB: is a bracket not closed?");
    return values;
  }

  /** @throws where a row, or the list, is not over. */
  end(): void {
    if (this.#depth > 0 || this.#inString || (this.#listed && !this.#closed))
      throw new TypeError("not JSON: it ends within a row or list");
  }

  #open(code: number): void {
    if (this.#depth === 0 && code === 91 && !this.#listed) this.#listed = true;
    else {
      if (this.#depth === 0) this.#start = this.#at;
      this.#depth++;
    }
  }

  #close(): string | null {
    if (this.#depth === 0) {
      if (!this.#listed || this.#closed) this.#outside();
      this.#closed = true;
      return null;
    }
    this.#depth--;
    if (this.#depth > 0) return null;
    const value = this.#rest.slice(this.#start, this.#at + 1);
    this.#start = -1;
    return value;
  }

  #outside(): never {
    throw new TypeError(`not rows of JSON, near: ${JSON.stringify(this.#rest.slice(this.#at, this.#at + 40))}`);
  }
}
