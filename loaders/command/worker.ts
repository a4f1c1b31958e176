import {parentPort, workerData} from "node:worker_threads";
import {type BatchOptions, extractBatch} from "./batch.ts";

/** A thread of the pool: a run of lines in, its records out. */
export interface Job {
  bytes: Uint8Array<ArrayBuffer>;
  firstLine: number;
}

parentPort?.on("message", ({bytes, firstLine}: Job) => {
  const result = extractBatch(bytes, firstLine, workerData as BatchOptions);
  parentPort?.postMessage(result, [result.output.buffer as ArrayBuffer]);
});
