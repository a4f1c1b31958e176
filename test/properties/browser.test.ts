import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";

const core = fileURLToPath(new URL("../../loaders/extract.ts", import.meta.url));

test("the core needs nothing of Node: it bundles for a browser and runs from the bundle", async () => {
  const {outputFiles, warnings} = await build({
    entryPoints: [core],
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "core",
    write: false,
    logLevel: "silent"
  });
  expect(warnings).toEqual([]);
  const bundle = new Function(`${outputFiles[0]!.text}; return core;`)() as {extract: typeof extract};
  const text = "Sekitar 1.200 orang mengungsi, kata Kepala BNPB Suharyanto, Senin (28/4/2025).";
  const options = {published: "2025-04-29"};
  expect(bundle.extract(text, options)).toEqual(extract(text, options));
});
