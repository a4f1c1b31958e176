import {sha256} from "@noble/hashes/sha2";
import {bytesToHex, utf8ToBytes} from "@noble/hashes/utils";
import type {ExtractedRecord} from "../records.ts";

/** SHA-256 of a text's UTF-8, in hexadecimal. */
export const hashText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/**
 * Ids of an article's records, in their order. An id is made of the article's id and the record's own words: its kind,
 * sentence and text, and what tells two records of the same words apart. Identical ones are counted from the end of the
 * article, so nothing that is cut or added above a record changes its id.
 */
export function makeIds(articleId: string, records: readonly ExtractedRecord[]): string[] {
  const seen = new Map<string, number>();
  const ids = new Array<string>(records.length);
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i]!;
    const words = JSON.stringify([articleId, record.kind, plain(record.quote), plain(record.text), ...apart(record)]);
    const occurrence = seen.get(words) ?? 0;
    seen.set(words, occurrence + 1);
    ids[i] = `${record.kind}-${hashText(`${words}${occurrence}`).slice(0, 16)}`;
  }
  return ids;
}

/** White space and composition of characters are no part of a text's words. */
const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();

function apart(record: ExtractedRecord): string[] {
  if (record.kind === "statement") return [record.cue.text, record.speaker.text];
  if (record.kind === "position") return [record.proposition, record.actor];
  return [];
}

/** An id for a source that the registry lacks, made of its name alone, so that it is the same whatever else is named. */
export function sourceIdOf(name: string): string {
  const slug = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, 40);
  return `${slug === "" ? "source" : slug}_${hashText(name).slice(0, 6)}`;
}
