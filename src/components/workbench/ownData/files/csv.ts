import Papa from "papaparse";

/** A row of texts; a null is an empty field. */
export type TextRow = (string | null)[];

/** What reads a file's rows, some at a time, from its beginning each time that it is asked. */
export interface RowSource {
  names: string[];
  /** Whether the file itself says that a text is text: then `12` in quotes is none of its numbers. */
  quoted: boolean;
  notes(): string[];
  read(
    onRows: (rows: TextRow[], quoted?: readonly boolean[][]) => Promise<void>,
    onBytes: (done: number) => void
  ): Promise<void>;
}

/** Bytes that are read at a time. */
const stretch = 1 << 20;

/** The text of a file in stretches. @throws where it is not UTF-8. */
export async function* textOf(file: Blob, onBytes: (done: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  for (let at = 0; at < file.size; at += stretch) {
    const bytes = await file.slice(at, at + stretch).arrayBuffer();
    let text: string;
    try {
      text = decoder.decode(bytes, {stream: at + stretch < file.size});
    } catch {
      throw new TypeError("not UTF-8: save the file as UTF-8");
    }
    onBytes(Math.min(file.size, at + stretch));
    yield text;
  }
}

/** A CSV file, its first row the names of its columns. Which mark parts its fields is found from its first lines. */
export async function csvSource(file: Blob): Promise<RowSource> {
  const sample = await file.slice(0, 1 << 16).text();
  const text = sample.replace(/^\ufeff/, "");
  const guess = Papa.parse<string[]>(text, {preview: 1});
  const unsure = guess.errors.some(({code}) => code === "UndetectableDelimiter");
  const {meta, data} = unsure ? Papa.parse<string[]>(text, {preview: 1, delimiter: markOf(text)}) : guess;
  const head = data[0] ?? [];
  if (head.length === 0 || (head.length === 1 && head[0]!.trim() === "")) throw new TypeError("empty: no row of names");
  const ragged = {rows: 0, seen: new Set<number>()};
  const config = {delimiter: meta.delimiter, newline: meta.linebreak as "\n", quoteChar: '"', skipEmptyLines: false};
  return {
    names: head,
    quoted: false,
    notes: () =>
      ragged.rows === 0
        ? []
        : [
            `${ragged.rows.toLocaleString("en-US")} rows have more or fewer fields than the first: what is missing is NULL, what is over is left out`
          ],
    async read(onRows, onBytes) {
      ragged.rows = 0;
      let rest = "";
      let first = true;
      const take = async (text: string, last: boolean) => {
        const parser = new Papa.Parser(config) as unknown as {
          parse(text: string, base: number, ignoreLast: boolean): Papa.ParseResult<string[]>;
        };
        const {data, meta, errors} = parser.parse(text, 0, !last);
        const broken = errors.find(({type}) => type === "Quotes");
        if (broken && last)
          throw new TypeError(`a quote is opened and not closed, near: ${JSON.stringify(text.slice(0, 60))}`);
        const rows = first ? data.slice(1) : data;
        if (data.length > 0) first = false;
        await onRows(
          rows.filter((row) => !(row.length === 1 && row[0] === "")).map((row) => fitted(row, head.length, ragged))
        );
        return last ? "" : text.slice(meta.cursor);
      };
      for await (const text of textOf(file, onBytes)) {
        rest = await take(rest === "" ? text.replace(/^\ufeff/, "") : rest + text, false);
        if (rest.length > 64 << 20) throw new RangeError("a row is larger than 64 MB: is a quote not closed?");
      }
      if (rest !== "") await take(rest, true);
    }
  };
}

/** The mark that stands most often in the first line: lines of many lengths tell none. */
function markOf(text: string): string {
  const [line = ""] = text.split(/[\r\n]/, 1);
  const count = (mark: string) => line.split(mark).length;
  return [",", ";", "\t", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function fitted(row: string[], width: number, ragged: {rows: number}): TextRow {
  if (row.length !== width) ragged.rows++;
  const texts: TextRow = row.length > width ? row.slice(0, width) : row;
  while (texts.length < width) texts.push("");
  for (let i = 0; i < width; i++) if (texts[i] === "") texts[i] = null;
  return texts;
}
