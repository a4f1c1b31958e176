import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const entry = fileURLToPath(new URL("../../loaders/visit/worker.ts", import.meta.url));

/** The extractor as one script for a worker of the page, with the packages that it needs. */
export async function bundleExtractor(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    define: {"process.env.NODE_ENV": '"production"'},
    write: false,
    logLevel: "silent"
  });
  return outputFiles[0]!.text;
}
