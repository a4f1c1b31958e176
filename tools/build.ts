/**
 * `npm run build`: checks what people wrote, builds the site beside `dist/` and puts it in place at the end, so that a
 * build that fails or is interrupted leaves the last good `dist/` whole. Exits 1 with every problem at once, one a line.
 */
import {join} from "node:path";
import {ProblemsError} from "../loaders/index.ts";
import {replaceFolder} from "./build/replaceFolder.ts";
import {root} from "./setup/install.mjs";
import {typescript} from "./setup/typescript.mjs";
import {buildSite} from "./site/build.ts";

const dist = join(root, "dist");

try {
  await refuseConnections();
  const started = performance.now();
  say("building the site");
  await replaceFolder(dist, (outDir) => buildSite({outDir}));
  say(`dist/ is ready, in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  process.stderr.write(
    `${error instanceof ProblemsError ? error.message : error instanceof Error ? error.stack : error}\n`
  );
  process.exitCode = 1;
}

/** Makes every outgoing connection throw, here and in each process that the build starts. */
async function refuseConnections(): Promise<void> {
  const noNetwork = new URL("./build/noNetwork.ts", import.meta.url).href;
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, ...typescript(), "--import", noNetwork]
    .filter(Boolean)
    .join(" ");
  await import(noNetwork);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
