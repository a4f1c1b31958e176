import {startSplit} from "./splitModule.js";

/** What the page sends before, or beside, DuckDB's own messages. */
interface Sent {
  engine?: {core?: WebAssembly.Module; rest: WebAssembly.Module | string};
}

/** What DuckDB answers with. */
interface Answer {
  messageId: number;
  requestId: number;
  type: string;
  data: unknown;
}

/** As much of a worker's global object as is used here. */
interface Worker {
  addEventListener(type: "message", listener: (event: MessageEvent<Sent>) => void): void;
  postMessage(message: Answer, transfer: Transferable[]): void;
  fetch: unknown;
  XMLHttpRequest: unknown;
}

const worker = globalThis as unknown as Worker;
const Request = XMLHttpRequest;
const core = resolvers<WebAssembly.Module>();
let rest: WebAssembly.Module | string = "";
let load: ((module: WebAssembly.Module) => void) | null = null;

worker.addEventListener("message", (event) => {
  const {engine} = event.data;
  if (!engine) return;
  event.stopImmediatePropagation();
  rest = engine.rest;
  if (engine.core) core.resolve(engine.core);
  else if (typeof rest !== "string") load?.(rest);
});

// DuckDB fetches its module and compiles it; here the page has done both, and the worker's own ways out are closed: beside the
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
const post = worker.postMessage.bind(worker);
worker.postMessage = (message, transfer) => {
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

function resolvers<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return {promise, resolve};
}
