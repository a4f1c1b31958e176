import type {IncomingMessage, Server, ServerResponse} from "node:http";
import {frameworkModule} from "../site/framework.ts";
import {answerReview} from "./serve.ts";

type Start = (this: unknown, ...args: unknown[]) => Promise<{server: Server}>;
type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** The page runs its own script and reaches nobody. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Puts the page `/review` into Framework's preview, in whose process this is loaded before it starts. It is no page of the site: a
 * build knows nothing of it.
 */
export async function mountReview(root: string): Promise<void> {
  const {PreviewServer} = await frameworkModule<{PreviewServer?: {start?: Start}}>(root, "preview.js");
  const start = PreviewServer?.start;
  if (!PreviewServer || !start) throw new Error("framework: nothing to mend: PreviewServer.start");
  PreviewServer.start = async function (...args) {
    const preview = await Reflect.apply(start, this, args);
    const listeners = preview.server.listeners("request") as Listener[];
    preview.server.removeAllListeners("request");
    preview.server.on("request", (request, response) => {
      void answer(root, request, response).then((answered) => {
        if (!answered) for (const listener of listeners) Reflect.apply(listener, preview.server, [request, response]);
      });
    });
    return preview;
  };
}

/** Answers a request that is for the review page; false where it is not. */
async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const {pathname} = new URL(request.url ?? "/", "http://localhost");
  if (!/^\/review(\/|$)/.test(pathname) || request.method !== "GET") return false;
  try {
    const found = await answerReview(root, pathname);
    if (found === null) return false;
    response.writeHead(200, {
      "Content-Type": `${found.type}; charset=utf-8`,
      "Content-Security-Policy": POLICY,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff"
    });
    response.end(found.body);
  } catch (error) {
    response.writeHead(500, {"Content-Type": "text/plain; charset=utf-8"});
    response.end(error instanceof Error ? error.message : String(error));
  }
  return true;
}
