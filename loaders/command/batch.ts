import {isUtf8} from "node:buffer";
import type {Registry} from "../registry.ts";
import {extractLines} from "./lines.ts";
import {readDate, show} from "./published.ts";

/** What lines that do not say otherwise are read with. */
export interface BatchOptions {
  published: string | null;
  language: string;
  registry: Registry;
}

/** What a run of lines gave: the records' NDJSON in UTF-8, and what was wrong, by line. */
export interface BatchResult {
  output: Uint8Array;
  faults: string[];
  lines: number;
}

const encoder = new TextEncoder();

/** Extracts the articles of a run of whole lines; `firstLine` is the number of the first, from 1. */
export function extractBatch(bytes: Uint8Array, firstLine: number, options: BatchOptions): BatchResult {
  let output = "";
  const faults: string[] = [];
  let lines = 0;
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, from);
    const to = newline < 0 ? bytes.length : newline;
    const say = (fault: string) => faults.push(`line ${firstLine + lines}: ${fault}`);
    output += extractLine(bytes.subarray(from, to), say, options);
    lines++;
    from = to + 1;
  }
  return {output: encoder.encode(output), faults, lines};
}

function extractLine(bytes: Uint8Array, say: (fault: string) => void, options: BatchOptions): string {
  if (!isUtf8(bytes)) return nothing(say, "not UTF-8");
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  if (line.trim() === "") return "";
  let article: unknown;
  try {
    article = JSON.parse(line);
  } catch {
    return nothing(say, `not JSON: ${show(line)}`);
  }
  if (typeof article !== "object" || article === null || Array.isArray(article))
    return nothing(say, `not an article: ${show(article)}`);
  const {id, text, published, language} = article as Record<string, unknown>;
  if (typeof id !== "string" && typeof id !== "number")
    return nothing(say, `id: not a text or a number: ${show(id ?? null)}`);
  if (typeof text !== "string") return nothing(say, `text: not a text: ${show(text ?? null)}`);
  if (typeof language !== "string" && language != null) return nothing(say, `language: not a text: ${show(language)}`);
  const date = readDate(published);
  for (const fault of date.faults) say(fault);
  try {
    return extractLines(id, text, {
      published: date.published ?? options.published,
      language: language ?? options.language,
      registry: options.registry
    });
  } catch (error) {
    return nothing(say, (error as Error).message);
  }
}

function nothing(say: (fault: string) => void, fault: string): string {
  say(fault);
  return "";
}
