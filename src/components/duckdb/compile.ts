import {FileAttachment} from "observablehq:stdlib";

const core = FileAttachment("../../data/engine/core.wasm");
const rest = FileAttachment("../../data/engine/rest.wasm");

/** Size of what must be there for the engine to start, in bytes, as it is after decompression. */
export const coreBytes = core.size;

/** Where the rest is. */
export const restHref = rest.href;

/** Both stay compiled in the page: an engine that has to be ended is then soon there again. */
let compiled: Promise<WebAssembly.Module> | undefined;
let compiledLater: Promise<WebAssembly.Module> | undefined;
let later: WebAssembly.Module | null = null;

/** What the engine starts with. It is compiled while it comes. */
export function compiledCore(onBytes: (done: number) => void): Promise<WebAssembly.Module> {
  compiled ??= compile(core.href, onBytes);
  compiled.catch(() => {
    compiled = undefined;
  });
  return compiled;
}

/** The rest, where it has come; null before. */
export function compiledRest(): WebAssembly.Module | null {
  return later;
}

/** Fetches the rest. */
export function fetchRest(): Promise<WebAssembly.Module> {
  compiledLater ??= compile(rest.href, () => {}).then((module) => {
    later = module;
    return module;
  });
  return compiledLater;
}

async function compile(href: string, onBytes: (done: number) => void): Promise<WebAssembly.Module> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`the engine: not loaded: ${response.status} ${response.statusText}`);
  // A copy is counted: of the response itself, and of no stream made from it, browsers keep the compiled code for the next visit.
  void count(response.clone().body, onBytes).catch(() => {});
  return WebAssembly.compileStreaming(response);
}

/** Tells how many bytes of a stream have come, whenever some have. */
async function count(stream: ReadableStream<Uint8Array> | null, onBytes: (done: number) => void): Promise<void> {
  if (!stream) return;
  const reader = stream.getReader();
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length;
    onBytes(bytes);
  }
}
