/** A run of whole lines of a stream. */
export interface Run {
  bytes: Uint8Array<ArrayBuffer>;
  /** The number of its first line, from 1. */
  firstLine: number;
}

/** A line that is too long to be an article. */
export interface LongLine {
  bytes: null;
  firstLine: number;
}

/** A run is handed on once it holds so much. In bytes. */
const RUN = 64 * 1024;
/** No line is longer: what it would take to hold it is bounded too. In bytes. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * Cuts a stream of bytes into runs of whole lines. Whatever is read at once and fills less than a run is handed on as it
 * is, so a slow writer does not wait for its records.
 */
export async function* readRuns(
  stream: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE
): AsyncGenerator<Run | LongLine> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let line = 1;
  let skipping = false;
  for await (const chunk of stream) {
    let from = 0;
    while (from < chunk.length) {
      const part = chunk.subarray(from, from + RUN);
      from += part.length;
      const cut = part.lastIndexOf(0x0a) + 1;
      if (cut > 0) {
        const start = skipping ? part.indexOf(0x0a) + 1 : 0;
        if (skipping) line++;
        skipping = false;
        const bytes = join([...held, part.subarray(start, cut)]);
        // Counted first: who takes the bytes may hand them on to a thread.
        const firstLine = line;
        line += countLines(bytes);
        if (bytes.length > 0) yield {bytes, firstLine};
        held = [];
        heldBytes = 0;
      }
      if (skipping || cut === part.length) continue;
      held.push(part.slice(cut));
      heldBytes += part.length - cut;
      if (heldBytes <= longest) continue;
      yield {bytes: null, firstLine: line};
      held = [];
      heldBytes = 0;
      skipping = true;
    }
  }
  if (heldBytes > 0) yield {bytes: join(held), firstLine: line};
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let i = bytes.indexOf(0x0a); i >= 0; i = bytes.indexOf(0x0a, i + 1)) lines++;
  return lines;
}
