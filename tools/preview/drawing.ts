import {join, relative} from "node:path";
import {build} from "esbuild";

/**
 * The files of the project, from its root, that draw the calls of pages when a page is made: the list of calls and all that
 * it imports. They run in the server, which must start anew when one of them changes.
 */
export async function drawingFiles(root: string): Promise<Set<string>> {
  const {metafile} = await build({
    entryPoints: [join(root, "tools/markdown/index.ts")],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "esm",
    packages: "external",
    external: ["observablehq:*"],
    // As Framework reads them: `./x.js` is `./x.ts`.
    resolveExtensions: [".ts", ".js"],
    logLevel: "silent"
  });
  return new Set(Object.keys(metafile.inputs).map((file) => relative(root, join(root, file)).replaceAll("\\", "/")));
}
