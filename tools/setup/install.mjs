// @ts-check
import {spawn} from "node:child_process";
import {existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {delimiter, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {nodePackage, nodeProblem} from "./node.mjs";
import {Refusal} from "./refusal.mjs";
import {shareTerminal} from "./shareTerminal.mjs";

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
 * so that standard output stays the command's own. Under a Node that cannot run the project's programs it brings another
 * one besides, and goes on in that: then it ends this process with the other's exit status.
 * @throws {Refusal} where Node is too old or npm fails.
 */
export async function install() {
  const problem = nodeProblem();
  if (problem !== null) throw new Refusal(problem);
  await installPackages();
  const other = nodePackage();
  if (other !== null) process.exit(await runAgain(await installNode(other)));
}

async function installPackages() {
  const why = installProblem(readLock(join(root, "package-lock.json")), installedLock());
  if (why === null) return;
  if (isLink(join(root, "node_modules")))
    throw new Refusal(`${why}; node_modules is a link, so run \`npm ci\` in the folder that it points to`);
  say(`installing packages (${why}): npm ci`);
  const started = Date.now();
  const {status, errors} = await npm(["ci"], root);
  if (status !== 0) throw new Refusal(npmProblem("npm ci", status, errors));
  say(`packages installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/**
 * Installs a Node for this project alone, where it is not there, and returns its program's path.
 * @param {{name: string, version: string, program: string}} node
 */
async function installNode({name, version, program}) {
  const folder = join(root, ".cache/node", version);
  const path = join(folder, "node_modules", name, program);
  if (existsSync(path)) return path;
  say(
    `Node ${process.versions.node} cannot load the project's programs: bringing Node ${version} for it alone, from npm`
  );
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "package.json"), '{"private": true}\n');
  const {status, errors} = await npm(["install", "--ignore-scripts", "--save-exact", `${name}@${version}`], folder);
  if (status !== 0) throw new Refusal(npmProblem("npm install", status, errors));
  return path;
}

/**
 * Runs this command once more with another Node, and resolves to its exit status.
 * @param {string} node
 */
function runAgain(node) {
  const path = [dirname(node), process.env.PATH].join(delimiter);
  return shareTerminal(node, process.argv.slice(1), {...process.env, PATH: path});
}

/**
 * What to tell a person when npm has failed.
 * @param {string} command
 * @param {number} status npm's exit status
 * @param {string} errors the end of what it wrote to standard error
 */
export function npmProblem(command, status, errors) {
  const code = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/.exec(errors)?.[1];
  if (code)
    return `the npm registry could not be reached (${code}): connect to the network, or name a registry that can be reached with \`npm config set registry …\`, then run the command again`;
  return `${command} failed with exit status ${status}; its reason stands above`;
}

/**
 * @param {readonly string[]} command
 * @param {string} cwd
 * @returns {Promise<{status: number, errors: string}>}
 */
function npm(command, cwd) {
  const npm = process.env.npm_execpath;
  const args = [...command, "--no-audit", "--no-fund"];
  /** @type {import("node:child_process").SpawnOptions} */
  const options = {cwd, stdio: ["ignore", 2, "pipe"]};
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
