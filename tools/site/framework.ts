import {type ChildProcess, spawn} from "node:child_process";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {loaderArguments} from "../setup/typescript.mjs";

/** A module of Framework's own, by its name in the package's `dist`, to be mended in the process that it runs in. */
export function frameworkModule<Module>(root: string, name: string): Promise<Module> {
  return import(pathToFileURL(join(root, "node_modules/@observablehq/framework/dist", name)).href);
}

/**
 * Starts Framework on the project in `root`, in a process of its own that reaches nobody (`tools/offline`). Its standard
 * output and error are for the caller to read, and so is what it sends: a preview's tells what is drawn.
 */
export function startFramework(
  root: string,
  args: readonly string[],
  env: Record<string, string> = {}
): ChildProcess & {stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream} {
  const preload = pathToFileURL(join(root, "tools/offline/preload.mjs")).href;
  const program = join(root, "node_modules/@observablehq/framework/dist/bin/observable.js");
  const child = spawn(process.execPath, [...loaderArguments(), "--import", preload, program, ...args], {
    cwd: root,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true", ...env},
    stdio: ["ignore", "pipe", "pipe", "ipc"]
  });
  return child as ReturnType<typeof startFramework>;
}
