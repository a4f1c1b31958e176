/**
 * `npm run build`: checks what people wrote, builds the site beside `dist/` and puts it in place at the end, so that a
 * build that fails or is interrupted leaves the last good `dist/` whole. Exits 1 with every problem at once, one a line.
 */
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {build as bundle} from "esbuild";
import {ProblemsError} from "../loaders/index.ts";
import {replaceFolder} from "./build/replaceFolder.ts";
import {ProseError} from "./prose/checkProse.ts";
import {root} from "./setup/install.mjs";
import {buildSite} from "./site/build.ts";

const dist = join(root, "dist");

try {
  await refuseConnections();
  const started = performance.now();
  say("building the site");
  await replaceFolder(dist, (outDir) => buildSite({outDir, say}));
  say(`dist/ is ready, in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  process.stderr.write(
    `${error instanceof ProblemsError || error instanceof ProseError ? error.message : error instanceof Error ? error.stack : error}\n`
  );
  process.exitCode = 1;
}

/** Makes every outgoing connection throw, here and in each process that the build starts, such as a page's own loader. */
async function refuseConnections(): Promise<void> {
  // Plain JavaScript: a process into which TypeScript's loader is imported twice hangs.
  const outfile = join(root, ".cache/noNetwork.mjs");
  await bundle({
    entryPoints: [join(root, "tools/build/noNetwork.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "silent"
  });
  const file = pathToFileURL(outfile).href;
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, "--import", file].filter(Boolean).join(" ");
  await import(file);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
