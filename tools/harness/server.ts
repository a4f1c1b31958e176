import {createReadStream} from "node:fs";
import {readFile, stat} from "node:fs/promises";
import {createServer, type Server, type ServerResponse} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize, sep} from "node:path";
import {brotliCompressSync, constants, gzipSync} from "node:zlib";

/** A static file server on loopback, such as a host of the built site would be: for tests and measurements. */
export interface StaticServer {
  /** Where the folder's `index.html` is, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path that the folder is served under, with slashes around. */
  base?: string;
  /** Told of each file sent: its path from the folder and its size, plain and compressed. Files are then read whole. */
  onSent?: (sent: SentFile) => void;
}

export interface SentFile {
  path: string;
  bytes: number;
  gzip: number;
  brotli: number;
}

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm"
};

/** Serves a folder on a free port of 127.0.0.1, `/page` being `page.html` as static hosts do. */
export async function serveFolder(folder: string, {base = "/", onSent}: ServeOptions = {}): Promise<StaticServer> {
  const server = createServer(async ({url = "/"}, response) => {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    const file = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : null;
    if (file === null) response.writeHead(404, {"content-type": "text/plain"}).end("not found");
    else await send(response, folder, file, onSent);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}${base}`, close: () => closeServer(server)};
}

async function send(response: ServerResponse, folder: string, file: string, onSent: ServeOptions["onSent"]) {
  response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
  if (onSent === undefined) {
    createReadStream(file).pipe(response);
    return;
  }
  const body = await readFile(file);
  response.end(body);
  onSent({path: file.slice(folder.length + 1), ...compressedSizes(body)});
}

/** Sizes as a host that compresses ahead of time would send them. Brotli's best level takes a minute on DuckDB. */
function compressedSizes(body: Buffer): Omit<SentFile, "path"> {
  const level = body.length > 4_000_000 ? 9 : 11;
  return {
    bytes: body.length,
    gzip: gzipSync(body, {level: 9}).length,
    brotli: brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: level}}).length
  };
}

/** The file that a path means, inside the folder; null where there is none. */
async function findFile(folder: string, path: string): Promise<string | null> {
  const whole = normalize(join(folder, path));
  if (whole !== normalize(folder) && !whole.startsWith(normalize(folder + sep))) return null;
  const tries = path === "" || path.endsWith("/") ? [join(whole, "index.html")] : [whole, `${whole}.html`];
  for (const file of tries) if ((await stat(file).catch(() => null))?.isFile()) return file;
  return null;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
