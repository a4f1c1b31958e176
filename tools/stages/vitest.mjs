// @ts-check
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {exitStatus} from "./spawn.mjs";

/**
 * @typedef {{status: string, message?: string, assertionResults: {status: string}[]}} FileResult
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
  let failed = 0;
  for (const {status: file, assertionResults} of report.testResults) {
    const passing = assertionResults.filter((test) => test.status === "passed").length;
    passed += passing;
    failed += assertionResults.length - passing;
    if (file === "failed" && passing === assertionResults.length) failed += 1;
  }
  if (failed > 0) return {passed, failed};
  if (passed === 0) return {passed, failed: 1, note: "no test ran"};
  if (status !== 0) return {passed, failed: 1, note: `vitest exited with status ${status} though every test passed`};
  return {passed, failed};
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
