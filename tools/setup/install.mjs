// @ts-check
import {spawn} from "node:child_process";
import {existsSync, lstatSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {nodeProblem} from "./node.mjs";
import {Refusal} from "./refusal.mjs";

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * @typedef {{version?: string, optional?: boolean, devOptional?: boolean, link?: boolean}} LockEntry
 * @typedef {{packages?: Record<string, LockEntry>}} Lock a lock file, as npm writes it
 */

/**
 * Why what is installed is not what the lock file says, in a few words; null where it is. Optional packages may be
 * missing: they are those of other systems.
 * @param {Lock} wanted package-lock.json
 * @param {Lock | null} installed node_modules/.package-lock.json, which npm writes last; null where there is none
 * @returns {string | null}
 */
export function installProblem(wanted, installed) {
  if (installed === null) return "nothing is installed yet";
  const have = installed.packages ?? {};
  for (const [path, entry] of Object.entries(wanted.packages ?? {})) {
    if (path === "") continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const there = have[path];
    if (there === undefined) {
      if (!entry.optional && !entry.devOptional) return `${name} is not installed`;
    } else if (there.version !== entry.version) {
      return `${name} is installed as ${there.version}, and package-lock.json says ${entry.version}`;
    }
  }
  return null;
}

/**
 * Installs what package-lock.json says, where that is not what node_modules holds. Says what it does on standard error,
 * so that standard output stays the command's own.
 * @throws {Refusal} where Node is too old or npm fails.
 */
export async function install() {
  const problem = nodeProblem();
  if (problem !== null) throw new Refusal(problem);
  const why = installProblem(readLock(join(root, "package-lock.json")), installedLock());
  if (why === null) return;
  if (isLink(join(root, "node_modules")))
    throw new Refusal(`${why}; node_modules is a link, so run \`npm ci\` in the folder that it points to`);
  say(`installing packages (${why}): npm ci`);
  const started = Date.now();
  const {status, errors} = await npmCi();
  if (status !== 0) throw new Refusal(npmProblem(status, errors));
  say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/**
 * What to tell a person when npm has failed.
 * @param {number} status npm's exit status
 * @param {string} errors the end of what it wrote to standard error
 */
export function npmProblem(status, errors) {
  const code = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(errors)?.[1];
  if (code)
    return `the npm registry could not be reached (${code}): connect to the network, or name a registry that can be reached with \`npm config set registry …\`, then run the command again`;
  return `npm ci failed with exit status ${status}; its reason stands above`;
}

/** @returns {Promise<{status: number, errors: string}>} */
function npmCi() {
  const npm = process.env.npm_execpath;
  const args = ["ci", "--no-audit", "--no-fund"];
  /** @type {import("node:child_process").SpawnOptions} */
  const options = {cwd: root, stdio: ["ignore", 2, "pipe"]};
  const child = npm?.endsWith("js")
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn("npm", args, {...options, shell: process.platform === "win32"});
  let errors = "";
  child.stderr?.on("data", (/** @type {Buffer} */ chunk) => {
    process.stderr.write(chunk);
    errors = (errors + chunk).slice(-65536);
  });
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({status: 1, errors: String(error)}));
    child.on("close", (status) => resolve({status: status ?? 1, errors}));
  });
}

/** @returns {Lock | null} */
function installedLock() {
  const path = join(root, "node_modules/.package-lock.json");
  return existsSync(path) ? readLock(path) : null;
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new Refusal(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} path */
function isLink(path) {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`);
}
