import {createReadStream, existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join, normalize, sep} from "node:path";

/** A static file server on loopback, such as a host of the built site would be: for tests and measurements. */
export interface StaticServer {
  /** Where the folder's `index.html` is, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** The path that the folder is served under, with slashes around. */
  base?: string;
  /** Whether it is a host that knows files by their names alone, and sends them as they are. */
  plain?: boolean;
  /** Told of each file sent. */
  onSent?: (sent: SentFile) => void;
}

export interface SentFile {
  /** From the folder. */
  path: string;
  /** Its size, plain and as it is compressed beside it. */
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
  ".xml": "application/xml; charset=utf-8",
  ".wasm": "application/wasm"
};

/**
 * Serves a folder on a free port of 127.0.0.1: `/page` is `page.html`, as most static hosts have it, and what was compressed
 * beside a file is sent in its place to whoever takes it.
 */
export async function serveFolder(
  folder: string,
  {base = "/", plain = false, onSent}: ServeOptions = {}
): Promise<StaticServer> {
  const server = createServer(async ({url = "/", headers}, response) => {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    const file = path.startsWith(base) ? findFile(folder, path.slice(base.length), plain) : null;
    if (file === null) {
      const missing = join(folder, "404.html");
      const page = existsSync(missing) ? readFileSync(missing) : null;
      response.writeHead(404, {"content-type": page ? types[".html"] : "text/plain"}).end(page ?? "not found");
      return;
    }
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    const encoding = plain ? undefined : encodingFor(file, String(headers["accept-encoding"] ?? ""));
    if (!plain) response.setHeader("vary", "accept-encoding");
    if (encoding) response.setHeader("content-encoding", encoding === "gz" ? "gzip" : encoding);
    const sent = encoding ? `${file}.${encoding}` : file;
    response.setHeader("content-length", statSync(sent).size);
    createReadStream(sent).pipe(response);
    onSent?.({path: file.slice(folder.length + 1), ...sizesOf(file)});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}${base}`, close: () => closeServer(server)};
}

function encodingFor(file: string, accepted: string): "br" | "gz" | undefined {
  if (/\bbr\b/.test(accepted) && existsSync(`${file}.br`)) return "br";
  return /\bgzip\b/.test(accepted) && existsSync(`${file}.gz`) ? "gz" : undefined;
}

function sizesOf(file: string): Omit<SentFile, "path"> {
  const size = (path: string) => statSync(existsSync(path) ? path : file).size;
  return {bytes: size(file), gzip: size(`${file}.gz`), brotli: size(`${file}.br`)};
}

/** The file that a path means, inside the folder; null where there is none. */
function findFile(folder: string, path: string, plain: boolean): string | null {
  const whole = normalize(join(folder, path));
  if (whole !== normalize(folder) && !whole.startsWith(normalize(folder + sep))) return null;
  const named = plain ? [whole] : [whole, `${whole}.html`];
  const tries = path === "" || path.endsWith("/") ? [join(whole, "index.html")] : named;
  return tries.find((file) => statSync(file, {throwIfNoEntry: false})?.isFile()) ?? null;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
