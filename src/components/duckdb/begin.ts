import {FileAttachment} from "observablehq:stdlib";
import type {Answered, Code, Part, Told} from "./messages.js";
import {promised} from "./promised.js";

const files = {
  core: FileAttachment("../../data/engine/core.wasm"),
  rest: FileAttachment("../../data/engine/rest.wasm")
};

/** Size of what must be there for the engine to start, in bytes, as it is after decompression. */
export const coreBytes = files.core.size;

/** What was compiled stays in the page: an engine that has to be ended is then soon there again. */
const code: Record<Part, Code> = {core: files.core.href, rest: files.rest.href};

/** A worker of the engine's that compiles its code, before DuckDB itself is spoken to. */
export interface Begun {
  worker: Worker;
  /** Done when the engine can start. */
  core: Promise<void>;
  /** Done when nothing of the engine is missing. */
  complete(): Promise<void>;
  /** Sets who is told of how many bytes of the core have come. */
  listen(onBytes: (done: number) => void): void;
}

let early: Begun | null = null;

/** Begins with an engine that a page is sure to need, before its other scripts are there. */
export function beginEarly(): void {
  early ??= begin();
}

/** The engine that was begun early, for one who starts it; a new one where none was, or where it is taken. */
export function takeBegun(): Begun {
  const begun = early ?? begin();
  early = null;
  return begun;
}

function begin(): Begun {
  const url = import.meta.resolve("./worker.js");
  const worker = new Worker(url, {type: "module"});
  const tell = (told: Told) => worker.postMessage(told);
  const parts = {core: promised(), rest: promised()};
  let bytes = 0;
  let onBytes = (_: number) => {};
  worker.addEventListener("message", (event: MessageEvent<Answered>) => {
    const {engine} = event.data;
    if (!engine) return;
    // DuckDB, which listens too, would take it for an answer to nothing.
    event.stopImmediatePropagation();
    if ("bytes" in engine) {
      bytes = engine.bytes;
      onBytes(bytes);
    }
    if ("error" in engine) parts[engine.part].reject(new Error(engine.error));
    if ("module" in engine) {
      code[engine.part] = engine.module;
      parts[engine.part].resolve();
    }
  });
  // A worker whose script does not come, or may not run, tells nobody but its `error` event.
  worker.addEventListener("error", ({message}) => {
    const error = new Error(message || `the engine's script was not loaded: ${new URL(url).pathname}`);
    for (const part of Object.values(parts)) part.reject(error);
  });
  tell({engine: code});
  return {
    worker,
    core: parts.core.promise,
    complete() {
      tell({engine: "complete"});
      return parts.rest.promise;
    },
    listen(listener) {
      onBytes = listener;
      onBytes(bytes);
    }
  };
}
