/**
 * `npm run build`: checks what people wrote, builds the site beside `dist/` and puts it in place at the end, so that a
 * build that fails or is interrupted leaves the last good `dist/` whole. Exits 1 with every problem at once, one a line.
 */
import {join} from "node:path";
import {ProblemsError} from "../loaders/index.ts";
import {replaceFolder} from "./build/replaceFolder.ts";
import {blockNetwork} from "./offline/block.ts";
import {root} from "./setup/install.mjs";
import {buildSite} from "./site/build.ts";

const dist = join(root, "dist");

try {
  blockNetwork();
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

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
