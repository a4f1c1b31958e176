// @ts-check
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative} from "node:path";
import {stripVTControlCharacters} from "node:util";
import {root} from "../setup/install.mjs";
import {exitStatus} from "./spawn.mjs";

/**
 * @typedef {{status: string, fullName: string, failureMessages?: string[] | null}} TestResult
 * @typedef {{name: string, status: string, message?: string, assertionResults: TestResult[]}} FileResult
 * @typedef {{testResults: FileResult[]}} Report what vitest's json reporter writes, as far as it is read here
 */

/**
 * Runs projects of vitest.config.ts and counts its tests.
 * @param {readonly string[]} projects
 * @param {Record<string, string>} env added to the environment
 * @returns {Promise<import("./stages.mjs").Counts>}
 */
export async function vitest(projects, env) {
  const folder = mkdtempSync(join(tmpdir(), "vitest-"));
  try {
    const report = join(folder, "report.json");
    const status = await exitStatus(
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        ...projects.flatMap((project) => ["--project", project]),
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${report}`
      ],
      env
    );
    return tally(readReport(report), status);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/**
 * How many tests passed and failed. A test that did not run counts as failed, and so does a file that could not be
 * loaded, and a run that failed with no test to show for it.
 * @param {Report | null} report null where there is none
 * @param {number} status vitest's exit status
 * @returns {import("./stages.mjs").Counts}
 */
export function tally(report, status) {
  if (report === null) return {passed: 0, failed: 1, note: `vitest stopped with exit status ${status} and no report`};
  let passed = 0;
  /** @type {string[]} */
  const failures = [];
  for (const {name, status: file, message, assertionResults} of report.testResults) {
    const failing = assertionResults.filter((test) => test.status !== "passed");
    passed += assertionResults.length - failing.length;
    for (const {status, fullName, failureMessages} of failing)
      failures.push(failure(`${fileName(name)} > ${fullName}`, failureMessages?.[0] || `not run: ${status}`));
    if (file === "failed" && failing.length === 0) failures.push(failure(fileName(name), message ?? ""));
  }
  if (failures.length > 0) return {passed, failed: failures.length, failures};
  if (passed === 0) return {passed, failed: 1, note: "no test ran"};
  if (status !== 0) return {passed, failed: 1, note: `vitest exited with status ${status} though every test passed`};
  return {passed, failed: 0};
}

/** @param {string} path of a test's file */
const fileName = (path) => relative(root, path) || path;

/** The most characters that are said of why a test failed: a property's counterexample and what was expected of it. */
const REASON = 2000;

/**
 * What failed and why, as it is said once more when all stages have ended: what comes before may be hours and pages away.
 * @param {string} what
 * @param {string} message
 */
function failure(what, message) {
  const reason = stripVTControlCharacters(message).trim();
  const said = reason.length > REASON ? `${reason.slice(0, REASON)}…` : reason;
  return [what, ...said.split("\n").filter((line) => !/^\s+at .*node_modules/.test(line))].join("\n    ");
}

/**
 * @param {string} path
 * @returns {Report | null}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
