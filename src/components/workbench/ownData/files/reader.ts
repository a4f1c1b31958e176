import type {Asked, FileFormat, Found, Told} from "./types.js";

/** A file that is read in a worker: looked at first, then loaded. `cancel` ends it at any time. */
export class FileReading {
  readonly #worker: Worker;
  readonly #onProgress: (share: number) => void;
  #told: (told: Told) => void = () => {};
  #failed: (error: Error) => void = () => {};

  constructor(onProgress: (share: number) => void) {
    this.#onProgress = onProgress;
    this.#worker = new Worker(import.meta.resolve("./worker.js"), {type: "module"});
    this.#worker.onmessage = ({data}: MessageEvent<Told>) => {
      if (data.kind === "progress") this.#onProgress(data.done / Math.max(1, data.total));
      else if (data.kind === "failed") this.#failed(new Error(data.message));
      else this.#told(data);
    };
    this.#worker.onerror = (event) => this.#failed(new Error(event.message || "the reader of files was not loaded"));
  }

  /** Reads the whole file once, to tell what is in it. */
  async look(file: File, format: FileFormat): Promise<Found> {
    const told = await this.#ask({kind: "look", file, format});
    if (told.kind !== "found") throw new Error(`not expected: ${told.kind}`);
    return told.found;
  }

  /** The table in parts, each an Arrow IPC stream; the next is read when it is asked for. */
  async *load(columns: readonly {name: string; type: string}[]): AsyncGenerator<Uint8Array, void, void> {
    let told = await this.#ask({kind: "load", columns});
    while (told.kind === "part") {
      yield told.bytes;
      told = await this.#ask({kind: "next"});
    }
  }

  /** Ends the reading; whoever waits for it is told so. */
  cancel(): void {
    this.#worker.terminate();
    this.#failed(new Error("cancelled"));
  }

  #ask(asked: Asked): Promise<Told> {
    return new Promise((resolve, reject) => {
      this.#told = resolve;
      this.#failed = reject;
      this.#worker.postMessage(asked);
    });
  }
}
