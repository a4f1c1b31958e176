/**
 * `npm start`, once everything is installed: serves the site on this machine and keeps it in step with every file of the
 * project, until Ctrl-C. `--host` and `--port` say where; the port is the next free one from 3000 unless told.
 */
import {createServer} from "node:net";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {drawingBundle} from "./drawing.ts";
import {Maker} from "./maker.ts";
import {startServer} from "./server.ts";
import {tellDrawing} from "./tellDrawing.ts";
import {watchFolders} from "./watch.ts";

const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
const {values} = parseArgs({
  options: {host: {type: "string", default: "127.0.0.1"}, port: {type: "string"}}
});
const host = values.host;
const port = values.port ? Number(values.port) : await freePort(host, 3000);
const address = `http://${host}:${port}/`;

say("making the tables");
const maker = new Maker(root, say);
const drawing = drawingBundle(root);
await Promise.all([maker.make().then(() => maker.finish()), drawing.renew()]);
const stopServer = startServer({root, host, port, onPreferred: (names) => maker.prefer(names), onEnd: end});

let work = Promise.resolve();
let stopWatching = () => {};
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
await answering(address);
say(`the site is at ${address} (Ctrl-C ends it); what the machine found is judged at ${address}review`);
/** Files that have changed since the last work began. */
const waiting = new Set<string>();
stopWatching = watchFolders(root, ["data", "loaders", "src"], (files) => {
  for (const file of files) if (!isLoader(file)) waiting.add(file);
  work = work
    .then(() => {
      const changed = [...waiting];
      waiting.clear();
      return changed.length > 0 ? follow(changed) : undefined;
    })
    .catch((error) => say(String(error)));
});

/** Data loaders are touched to tell the server of what was made; Framework itself follows who edits one. */
function isLoader(file: string): boolean {
  return /^src\/(?!components\/).*\.\w+\.ts$/.test(file);
}

/** Milliseconds in which the open page shows what was made for it: the rest would take a processor from it. */
const toShow = 800;
let rest: NodeJS.Timeout | undefined;

/** What draws pages goes first where it was edited, and last where only what it imports of the loaders was. */
async function follow(files: readonly string[]): Promise<void> {
  const renew = async (folder: string) => {
    const code = files.some((file) => file.startsWith(folder) && file.endsWith(".ts"));
    if (code && (await drawing.renew()) === "new") tellDrawing(root);
  };
  await renew("src/");
  // Framework looks at the site's style sheet, and at none that it brings in.
  if (files.some((file) => file.startsWith("src/style/"))) tellDrawing(root);
  const data = await maker.make(files);
  await renew("loaders/");
  clearTimeout(rest);
  rest = setTimeout(
    () => {
      work = work.then(() => maker.finish(() => waiting.size === 0)).catch((error) => say(String(error)));
    },
    data ? toShow : 0
  );
}

/** Ends the server first, so that its port is free once this process has ended. */
function end(status: number): void {
  stopWatching();
  clearTimeout(rest);
  void Promise.all([stopServer(), maker.stop(), drawing.stop()]).then(() => process.exit(status));
}

/** The first port from a number on that nothing listens at. */
async function freePort(host: string, from: number): Promise<number> {
  for (let port = from; port < 49152; port++) if (await isFree(host, port)) return port;
  throw new Error(`${host}: no free port from ${from} on`);
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer().on("error", () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
