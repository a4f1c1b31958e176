// @ts-check
import {createRequire} from "node:module";
import {delimiter, join} from "node:path";
import {pathToFileURL} from "node:url";
import {root} from "./install.mjs";
import {shareTerminal} from "./shareTerminal.mjs";

/** The arguments that let Node run TypeScript: itself, and every thread and process that it starts. */
export function typescript() {
  const loader = loaderArguments();
  return loader.length > 0 ? loader : ["--import", pathToFileURL(resolve("tsx")).href];
}

/**
 * The arguments that name TypeScript's loader to Node before 20.6, where no module can register it; none for a newer one.
 * @param {string} [version] such as `20.11.0`
 * @returns {string[]}
 */
export function loaderArguments(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 20 || minor >= 6) return [];
  return ["--no-warnings", "--require", resolve("tsx/preflight"), "--loader", pathToFileURL(resolve("tsx")).href];
}

/** @param {string} name */
function resolve(name) {
  return createRequire(join(root, "package.json")).resolve(name);
}

/**
 * Runs a TypeScript program of the project, sharing this terminal, and resolves to its exit status.
 * @param {string} script path from the project's folder
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export function runTypescript(script, args) {
  return shareTerminal(process.execPath, [...typescript(), join(root, script), ...args], withPrograms());
}

/** The environment with the packages' programs on its path, as npm has it: Framework looks for `tsx` there. */
function withPrograms() {
  return {...process.env, PATH: [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter)};
}
