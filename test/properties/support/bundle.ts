import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const core = fileURLToPath(new URL("../../../loaders/extract.ts", import.meta.url));

/**
 * The core of the extractor as one browser script that puts it into the global `core`.
 * @throws where the core imports a module of Node's, or bundling it gives a warning.
 */
export async function bundleCore(): Promise<string> {
  const {outputFiles, warnings} = await build({
    entryPoints: [core],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "core",
    write: false,
    logLevel: "silent"
  });
  if (warnings.length > 0) throw new Error(warnings.map(({text}) => text).join("\n"));
  return outputFiles[0]!.text;
}
