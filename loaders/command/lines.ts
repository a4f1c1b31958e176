import {type ExtractOptions, extract} from "../extract.ts";
import type {ExtractedRecord} from "../records.ts";

/** The records of a text as NDJSON, each naming `file`; an empty text where there are none. */
export function extractLines(file: string | number, body: string, options: ExtractOptions): string {
  let lines = "";
  for (const record of extract(body, options)) lines += `${toLine(file, record)}\n`;
  return lines;
}

function toLine(file: string | number, {kind, start, end, text, quote, ...fields}: ExtractedRecord): string {
  return JSON.stringify({kind, file, start, end, text, quote, ...fields});
}
