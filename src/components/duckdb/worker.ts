import type {Answered, Code, Part, Told} from "./messages.js";
import {promised} from "./promised.js";
import {startSplit} from "./splitModule.js";

/** What DuckDB answers with. */
interface Answer {
  messageId: number;
  requestId: number;
  type: string;
  data: unknown;
}

/** As much of a worker's global object as is used here. */
interface Worker {
  addEventListener(type: "message", listener: (event: MessageEvent<Told>) => void): void;
  postMessage(message: Answer | Answered, transfer?: Transferable[]): void;
  fetch: typeof fetch;
  XMLHttpRequest: unknown;
}

const worker = globalThis as unknown as Worker;
const Request = XMLHttpRequest;
const get = worker.fetch.bind(worker);
const post = worker.postMessage.bind(worker);
const core = promised<WebAssembly.Module>();
let rest: Code = "";
let load: ((module: WebAssembly.Module) => void) | null = null;

worker.addEventListener("message", (event) => {
  const {engine} = event.data;
  if (!engine) return;
  event.stopImmediatePropagation();
  if (engine === "complete") void complete();
  else {
    rest = engine.rest;
    void start(engine.core);
  }
});

/** DuckDB's own script comes while the core is compiled. */
const script = import("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js");

const start = (code: Code) =>
  telling("core", async () => {
    const [module] = await Promise.all([compiled(code, (bytes) => post({engine: {bytes}})), script]);
    core.resolve(module);
    return module;
  });

const complete = () =>
  telling("rest", async () => {
    const module = await compiled(rest);
    rest = module;
    load?.(module);
    return module;
  });

/** Tells the page that a part is there, or why it is not. */
async function telling(part: Part, get: () => Promise<WebAssembly.Module>): Promise<void> {
  try {
    post({engine: {part, module: await get()}});
  } catch (error) {
    post({engine: {part, error: error instanceof Error ? error.message : String(error)}});
  }
}

/** Compiles code while it comes: here, where the page does not stand still for it. Tells how many bytes have come, whenever some have. */
async function compiled(code: Code, onBytes?: (done: number) => void): Promise<WebAssembly.Module> {
  if (typeof code !== "string") return code;
  const response = await get(code);
  if (!response.ok) throw new Error(`the engine: not loaded: ${response.status} ${response.statusText}`);
  // A copy is counted: of the response itself, and of no stream made from it, browsers keep the compiled code for the next visit.
  if (onBytes) void count(response.clone().body, onBytes).catch(() => {});
  return WebAssembly.compileStreaming(response);
}

async function count(stream: ReadableStream<Uint8Array> | null, onBytes: (done: number) => void): Promise<void> {
  if (!stream) return;
  const reader = stream.getReader();
  let bytes = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes += piece.value.length;
    onBytes(bytes);
  }
}

// DuckDB fetches its module and compiles it; here both are done, and the worker's own ways out are closed: beside the
// engine's lock and the page's policy, a third wall between a query and the network.
WebAssembly.instantiateStreaming = async (_response, imports = {}) => {
  const module = await core.promise;
  const started = await startSplit(module, imports, restNow);
  load = started.load;
  return {module, instance: {exports: started.exports}};
};
worker.fetch = async () => new Response(null);
worker.XMLHttpRequest = undefined;

/** A batch of rows that is larger than this many bytes is not handed over: the page would stand still, or go. */
const mostBytes = 128 * 2 ** 20;
worker.postMessage = (answer, transfer) => {
  const message = answer as Answer;
  const {data, messageId, requestId} = message;
  if (!(data instanceof Uint8Array) || data.length <= mostBytes) return post(message, transfer);
  const megabytes = Math.round(data.length / 2 ** 20);
  const words = `Out of Memory Error: a few rows of this result take ${megabytes} MB: ask for fewer or shorter values`;
  post({messageId, requestId, type: "ERROR", data: {name: "Error", message: words, stack: ""}}, []);
};

/** The rest, at once: a query has come to a function that is there, and cannot go on without. */
function restNow(): WebAssembly.Module {
  if (typeof rest !== "string") return rest;
  const request = new Request();
  request.open("GET", rest, false);
  request.responseType = "arraybuffer";
  request.send();
  if (request.status !== 200) throw new Error(`the engine: not loaded: ${request.status}`);
  return new WebAssembly.Module(request.response as ArrayBuffer);
}
