import type {Readable} from "node:stream";
import {type BatchOptions, type BatchResult, extractBatch} from "./batch.ts";
import type {Output} from "./output.ts";
import {Pool} from "./pool.ts";
import type {Progress} from "./progress.ts";
import {LONGEST_LINE, readRuns} from "./runs.ts";

/** So much is extracted before any thread is started: a short stream is done sooner without. In bytes. */
const ALONE = 1024 * 1024;

/**
 * Extracts a stream of articles, one a line, and writes their records in the order of the lines. At most two runs of
 * lines a thread are in memory at a time: a slow reader of the records slows the reading of the articles.
 */
export async function extractStream(
  input: Readable,
  output: Output,
  options: BatchOptions,
  jobs: number,
  {fault, progress}: {fault: (message: string) => void; progress: Progress}
): Promise<void> {
  let pool: Pool | null = null;
  let read = 0;
  const queue: {bytes: number; result: Promise<BatchResult>}[] = [];
  const writeFirst = async () => {
    const {bytes, result} = queue.shift()!;
    const {output: records, faults} = await result;
    for (const message of faults) fault(message);
    await output.write(records);
    progress.add(bytes);
  };
  try {
    for await (const {bytes, firstLine} of readRuns(input)) {
      if (bytes === null) {
        const message = `line ${firstLine}: longer than ${LONGEST_LINE / 1024 / 1024} MiB`;
        queue.push({
          bytes: LONGEST_LINE,
          result: Promise.resolve({output: new Uint8Array(), faults: [message], lines: 1})
        });
        continue;
      }
      const {length} = bytes;
      read += length;
      if (jobs > 1 && read > ALONE) pool ??= await Pool.start(jobs, options);
      const result =
        pool === null ? Promise.resolve(extractBatch(bytes, firstLine, options)) : pool.run({bytes, firstLine});
      // A failure is met when its turn to be written comes.
      result.catch(() => undefined);
      queue.push({bytes: length, result});
      while (queue.length > (pool === null ? 0 : 2 * jobs)) await writeFirst();
    }
    while (queue.length > 0) await writeFirst();
  } finally {
    progress.close();
    await pool?.close();
  }
}
