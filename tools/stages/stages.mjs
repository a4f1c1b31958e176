// @ts-check
import {createRequire} from "node:module";
import {join} from "node:path";
import {root} from "../setup/install.mjs";
import {Refusal} from "../setup/refusal.mjs";
import {typescript} from "../setup/typescript.mjs";
import {exitStatus} from "./spawn.mjs";
import {vitest} from "./vitest.mjs";

/**
 * @typedef {{passed: number, failed: number, note?: string, failures?: string[]}} Counts what a stage gave; the note says
 * why, where that is not plain from the output; what failed is said once more at the end
 * @typedef {Counts & {name: string, seconds: number}} Outcome
 * @typedef {{chromium: string | Refusal, outcomes: readonly Outcome[]}} Context what a stage may look at: the browser's
 * path or why there is none, and the stages before it
 * @typedef {{key: string, name: string, run: (context: Context) => Promise<Counts>}} Stage
 */

/** Biome colours its output in a CI's log too unless told not to. */
const plain = process.stdout.isTTY ? [] : ["--colors=off"];

const build = "build with every outgoing connection refused";

/** @type {readonly Stage[]} */
export const stages = [
  {key: "types", name: "type check", run: () => command([program("typescript", "tsc"), "-p", "."])},
  {
    key: "lint",
    name: "lint and format",
    run: () => command([program("@biomejs/biome", "biome"), "ci", "--error-on-warnings", ...plain])
  },
  {key: "prose", name: "figures in prose", run: () => command([...typescript(), "tools/check.ts"])},
  {key: "unit", name: "unit and property tests", run: () => vitest(["unit"], {})},
  {key: "build", name: build, run: () => command([...typescript(), "tools/build.ts"])},
  {
    key: "browser",
    name: "browser tests",
    run: ({chromium, outcomes}) => {
      if (chromium instanceof Refusal) return notRun(chromium.message);
      if (outcomes.some(({name, failed}) => name === build && failed > 0)) return notRun("not run: the build failed");
      return vitest(["browser", "waits"], {CHROMIUM_PATH: chromium});
    }
  }
];

/**
 * A stage that is one command of Node's, and counts as one.
 * @param {readonly string[]} args
 * @returns {Promise<Counts>}
 */
async function command(args) {
  const passed = (await exitStatus(args)) === 0;
  return {passed: passed ? 1 : 0, failed: passed ? 0 : 1};
}

/**
 * @param {string} note
 * @returns {Promise<Counts>}
 */
async function notRun(note) {
  process.stdout.write(`${note}\n`);
  return {passed: 0, failed: 1, note};
}

/**
 * The path of a program that a package brings.
 * @param {string} name the package's
 * @param {string} bin the program's
 */
function program(name, bin) {
  const manifest = join(root, "node_modules", name, "package.json");
  return join(manifest, "..", createRequire(import.meta.url)(manifest).bin[bin]);
}
