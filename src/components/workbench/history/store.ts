import type {Kept, KeptQuery, SavedQuery} from "../share/schema.js";

const key = "selisih-queries";
const mostHistory = 100;

const nothing = (): Kept => ({format: "selisih-queries-1", history: [], saved: []});

/** The queries that a reader keeps, in this browser alone. What the browser refuses is said in words, and never thrown. */
export class QueryStore {
  readonly #storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;
  #kept: Kept = nothing();

  constructor(storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null) {
    this.#storage = storage;
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** Reads what was kept; what is wrong with it, in words, where it cannot be read. */
  async load(): Promise<string | null> {
    try {
      const text = this.#storage?.getItem(key);
      if (text === null || text === undefined) return null;
      this.#kept = await parseKept(text);
      return null;
    } catch (error) {
      return `the history kept in this browser cannot be read: ${reason(error)}`;
    }
  }

  /** Notes that a query ran; one that is there already comes to the top. */
  ran(query: KeptQuery): string | null {
    const others = this.#kept.history.filter((other) => !sameQuery(other, query));
    return this.#keep({...this.#kept, history: [query, ...others].slice(0, mostHistory)});
  }

  /** Keeps a query under a name; one of that name goes. */
  save(query: SavedQuery): string | null {
    const others = this.#kept.saved.filter(({name}) => name !== query.name);
    return this.#keep({...this.#kept, saved: [query, ...others]});
  }

  /** Takes one query out of a list. */
  remove(list: "history" | "saved", index: number): string | null {
    return this.#keep({...this.#kept, [list]: this.#kept[list].filter((_, i) => i !== index)});
  }

  /** Takes everything out. */
  clear(): string | null {
    this.#kept = nothing();
    try {
      this.#storage?.removeItem(key);
      return null;
    } catch (error) {
      return `not deleted: ${reason(error)}`;
    }
  }

  /** Adds what another browser kept, as `exportText` wrote it; what is wrong with it, in words. */
  async import(text: string): Promise<string | null> {
    try {
      const {history, saved} = await parseKept(text);
      const names = new Set(this.#kept.saved.map(({name}) => name));
      const free = (name: string) => {
        let unique = name;
        for (let i = 2; names.has(unique); i++) unique = `${name} (${i})`;
        names.add(unique);
        return unique;
      };
      const news = saved.filter(
        (query) => !this.#kept.saved.some((other) => other.name === query.name && sameQuery(other, query))
      );
      return this.#keep({
        ...this.#kept,
        history: [...this.#kept.history, ...history.filter((query) => !this.#has(query))].slice(0, mostHistory),
        saved: [...this.#kept.saved, ...news.map((query) => ({...query, name: free(query.name)}))].slice(0, 1000)
      });
    } catch (error) {
      return `not imported: ${reason(error)}`;
    }
  }

  exportText(): string {
    return `${JSON.stringify(this.#kept, null, 2)}\n`;
  }

  #has(query: KeptQuery): boolean {
    return this.#kept.history.some((other) => sameQuery(other, query));
  }

  #keep(kept: Kept): string | null {
    this.#kept = kept;
    if (this.#storage === null) return "this browser keeps nothing: the history ends with this visit";
    try {
      this.#storage.setItem(key, JSON.stringify(kept));
      return null;
    } catch (error) {
      const full = error instanceof DOMException && /quota/i.test(error.name);
      return full
        ? "the browser's room for this site is full: delete queries, or export them"
        : `not kept: ${reason(error)}`;
    }
  }
}

/** The browser's storage; null where it has none or refuses it. */
export function browserStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

async function parseKept(text: string): Promise<Kept> {
  const {keptSchema} = await import("../share/schema.js");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError("it is not JSON");
  }
  const read = keptSchema.safeParse(value);
  if (read.success) return read.data;
  const {path, message} = read.error.issues[0]!;
  throw new TypeError(`${path.map(String).join(".") || "it"}: ${message}`);
}

const sameQuery = (a: Pick<KeptQuery, "sql" | "values">, b: Pick<KeptQuery, "sql" | "values">): boolean =>
  a.sql === b.sql && JSON.stringify(a.values) === JSON.stringify(b.values);

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
