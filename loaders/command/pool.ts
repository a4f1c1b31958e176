import {fileURLToPath} from "node:url";
import {Worker} from "node:worker_threads";
import type {BatchOptions, BatchResult} from "./batch.ts";
import type {Job} from "./worker.ts";

/** Threads that extract runs of lines. Each works on one run at a time; who calls bounds how many wait. */
export class Pool {
  readonly #idle: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];
  readonly #all: Worker[] = [];

  /** Starts `size` threads. */
  static async start(size: number, options: BatchOptions): Promise<Pool> {
    return new Pool(size, await bundleWorker(), options);
  }

  private constructor(size: number, program: string, options: BatchOptions) {
    for (let i = 0; i < size; i++) {
      const worker = new Worker(program, {
        eval: true,
        workerData: options,
        // A thread writes nothing itself, and nothing of the program's output may come from it.
        stdout: true,
        stderr: true,
        // Runs of lines are short-lived: a small young generation keeps a thread from hoarding memory.
        resourceLimits: {maxYoungGenerationSizeMb: 8}
      });
      worker.setMaxListeners(0);
      this.#all.push(worker);
      this.#idle.push(worker);
    }
  }

  /** The run's result, once a thread had time for it; fails where the thread dies. */
  async run(job: Job): Promise<BatchResult> {
    const worker = this.#idle.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)));
    try {
      return await this.#ask(worker, job);
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(worker);
      else next(worker);
    }
  }

  #ask(worker: Worker, job: Job): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      const settle = () => worker.off("message", done).off("error", failed).off("exit", gone);
      const done = (result: BatchResult) => {
        settle();
        resolve(result);
      };
      const failed = (error: Error) => {
        settle();
        reject(error);
      };
      const gone = (code: number) => failed(new Error(`a thread ended with status ${code}`));
      worker.on("message", done).on("error", failed).on("exit", gone);
      worker.postMessage(job, [job.bytes.buffer]);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }
}

/**
 * The worker and all that it imports as one JavaScript text. Made once for all threads: a thread that had to read
 * TypeScript by itself would take three times the memory, and longer to start.
 */
async function bundleWorker(): Promise<string> {
  const entry = fileURLToPath(new URL("./worker.ts", import.meta.url));
  // Loaded only when threads are needed: most runs are over sooner without.
  const {build} = await import("esbuild");
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    logLevel: "silent"
  });
  return outputFiles[0]!.text;
}
