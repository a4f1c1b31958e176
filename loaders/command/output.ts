import {once} from "node:events";
import type {Writable} from "node:stream";

/** Writes in order and waits where the reader is slow, so that nothing piles up in memory. */
export class Output {
  readonly #stream: Writable;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      // The reader has had enough, as `head` has: there is nobody to write for, and nothing is wrong.
      if (error.code === "EPIPE") process.exit();
      process.stderr.write(`extract: standard output: cannot be written (${error.code ?? error.message})\n`);
      process.exit(1);
    });
  }

  async write(chunk: string | Uint8Array): Promise<void> {
    if (chunk.length === 0 || this.#stream.write(chunk)) return;
    await once(this.#stream, "drain");
  }
}
