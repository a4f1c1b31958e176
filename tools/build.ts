/**
 * `npm run build`: checks what people wrote, builds the site beside `dist/` and puts it in place at the end, so that a
 * build that fails or is interrupted leaves the last good `dist/` whole. Exits 1 with every problem at once, one a line.
 */
import {existsSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {ProblemsError} from "../loaders/read/problem.ts";
import {readProject} from "../loaders/read/project.ts";
import {makeTables} from "../loaders/tables/makeTables.ts";
import {replaceFolder} from "./build/replaceFolder.ts";
import {blockNetwork} from "./offline/block.ts";
import {root} from "./setup/install.mjs";
import {buildSite} from "./site/build.ts";

const dist = join(root, "dist");

try {
  blockNetwork();
  const started = performance.now();
  say("reading articles, registry and reviews");
  const project = readProject(root);
  const {claims, articles} = makeTables(project);
  say(`building the site: ${articles.length} articles, ${claims.length} claims`);
  dropLoaderOutput(join(root, "src/.observablehq/cache"));
  await replaceFolder(dist, (outDir) => buildSite({outDir}));
  say(`dist/ is ready, in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  process.stderr.write(
    `${error instanceof ProblemsError ? error.message : error instanceof Error ? error.stack : error}\n`
  );
  process.exitCode = 1;
}

/**
 * Framework takes a loader's last output again where nothing but what the loader reads has changed, so that has to go;
 * packages, in folders whose names begin with `_`, stay.
 */
function dropLoaderOutput(cache: string): void {
  if (!existsSync(cache)) return;
  for (const name of readdirSync(cache))
    if (!name.startsWith("_")) rmSync(join(cache, name), {recursive: true, force: true});
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
