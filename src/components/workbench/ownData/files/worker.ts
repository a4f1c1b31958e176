import {tableFromColumns, tableToIPC} from "@uwdata/flechette";
import {uniqueNames} from "../../exports/names.js";
import {toColumn} from "./convert.js";
import {csvSource, type RowSource, type TextRow} from "./csv.js";
import {TypeFinder} from "./infer.js";
import {jsonSource} from "./json.js";
import type {Asked, FileType, Found, Told} from "./types.js";

/** Rows that become one part of a table. */
const partRows = 50_000;

const page = self as unknown as {
  postMessage(message: Told, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
};

/** Something that was looked at and can be loaded. */
interface Opened {
  found: Found;
  load(
    columns: readonly {name: string; type: string}[],
    part: (bytes: Uint8Array, rows: number) => Promise<void>
  ): Promise<void>;
}

let opened: Opened | null = null;
let go: () => void = () => {};

page.onmessage = async ({data}) => {
  if (data.kind === "next") return go();
  try {
    if (data.kind === "look") {
      opened = await look(data.file, data.format);
      page.postMessage({kind: "found", found: opened.found});
    } else if (opened !== null) {
      let rows = 0;
      await opened.load(data.columns, async (bytes, count) => {
        rows += count;
        const taken = new Promise<void>((resolve) => {
          go = resolve;
        });
        page.postMessage({kind: "part", bytes, rows: count}, [bytes.buffer]);
        await taken;
      });
      page.postMessage({kind: "done", rows});
    }
  } catch (error) {
    page.postMessage({kind: "failed", message: error instanceof Error ? error.message : String(error)});
  }
};

async function look(file: File, format: Extract<Asked, {kind: "look"}>["format"]): Promise<Opened> {
  const onBytes = (done: number) => page.postMessage({kind: "progress", done, total: file.size});
  if (format === "csv") return openTexts(await csvSource(file), onBytes);
  if (format === "json") return openTexts(await jsonSource(file), onBytes);
  const {openArrow, openParquet} = await import("./typed.js");
  return format === "arrow" ? openArrow(file) : openParquet(file, onBytes);
}

async function openTexts(source: RowSource, onBytes: (done: number) => void): Promise<Opened> {
  const finders: TypeFinder[] = [];
  const first: TextRow[] = [];
  let rows = 0;
  await source.read(async (batch, quoted) => {
    rows += batch.length;
    for (let r = 0; r < batch.length; r++) {
      const row = batch[r]!;
      if (first.length < 20) first.push([...row]);
      for (let i = 0; i < row.length; i++) {
        const text = row[i];
        if (text === null || text === undefined) continue;
        const finder = finders[i] ?? new TypeFinder();
        finders[i] = finder;
        finder.see(text, quoted?.[r]?.[i] ?? false);
      }
    }
  }, onBytes);
  const names = uniqueNames(source.names.map((name, i) => name.trim() || `column_${i + 1}`));
  const columns = names.map((name, i) => ({name, changeable: true, ...(finders[i] ?? new TypeFinder()).found()}));
  if (columns.length === 0) throw new TypeError("empty: there are no rows");
  return {
    found: {columns, first: first.map((row) => names.map((_, i) => row[i] ?? null)), rows, notes: source.notes()},
    async load(chosen, part) {
      let waiting: TextRow[] = [];
      let done = 0;
      const flush = async () => {
        const made = chosen.map(({name, type}, i) => {
          const texts = waiting.map((row) => row[i] ?? null);
          return [name, toColumn(name, texts, type as FileType, done)] as [string, ReturnType<typeof toColumn>];
        });
        done += waiting.length;
        const count = waiting.length;
        waiting = [];
        await part(stream(made), count);
      };
      await source.read(async (batch) => {
        waiting = waiting.length === 0 ? batch : waiting.concat(batch);
        if (waiting.length >= partRows) await flush();
      }, onBytes);
      if (waiting.length > 0 || done === 0) await flush();
    }
  };
}

function stream(columns: [string, ReturnType<typeof toColumn>][]): Uint8Array {
  const bytes = tableToIPC(tableFromColumns(columns), {format: "stream"});
  if (bytes === null) throw new TypeError("arrow: the table cannot be written");
  return bytes;
}
