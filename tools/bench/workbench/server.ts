import {createHash} from "node:crypto";
import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {extname, join} from "node:path";
import {brotliCompressSync, constants} from "node:zlib";

/** A host of static files as good ones are: Brotli made ahead of time, a while in the browser's cache, and a tag to ask by after. */
export interface Host {
  url: string;
  /** Bytes of bodies sent since the last call. */
  takeBytes(): number;
  close(): void;
}

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm"
};

/** Serves a folder; every file is compressed alike, whoever made it, before the first visit. */
export async function startHost(folder: string): Promise<Host> {
  let bytes = 0;
  const ready = new Map<string, Buffer>();
  const server = createServer(({url = "/", headers}, response) => {
    const path = decodeURIComponent(new URL(url, "http://host").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const body = ready.get(file) ?? compressed(file);
    ready.set(file, body);
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    const shared = {"cache-control": "max-age=600", etag};
    if (headers["if-none-match"] === etag) {
      response.writeHead(304, shared).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, {...shared, "content-type": type, "content-encoding": "br", "content-length": body.length});
    bytes += body.length;
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    takeBytes() {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close() {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Brotli's best level takes minutes on a database; all files over 4 MB get level 9. */
function compressed(file: string): Buffer {
  const bytes = readFileSync(file);
  const level = bytes.length > 4_000_000 ? 9 : 11;
  return brotliCompressSync(bytes, {
    params: {[constants.BROTLI_PARAM_QUALITY]: level, [constants.BROTLI_PARAM_LGWIN]: 24}
  });
}
