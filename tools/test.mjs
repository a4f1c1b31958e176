// @ts-check
/**
 * `npm test [-- STAGE…]`: installs where needed, then runs every stage, each whatever the ones before it gave. The last line of
 * standard output is `N passed, N failed`: vitest's tests, and each other stage as one.
 */
import {ensureChromium} from "./setup/chromium.mjs";
import {install, root} from "./setup/install.mjs";
import {Refusal} from "./setup/refusal.mjs";
import {stages} from "./stages/stages.mjs";

const chosen = process.argv.slice(2);
const unknown = chosen.find((key) => !stages.some((stage) => stage.key === key));
if (unknown !== undefined) {
  process.stderr.write(`no such stage: "${unknown}"\nusage: npm test [-- ${stages.map(({key}) => key).join(" ")}]\n`);
  process.exit(2);
}

process.chdir(root);
try {
  await install();
  await runStages(stages.filter(({key}) => chosen.length === 0 || chosen.includes(key)));
} catch (error) {
  process.stdout.write(`${error instanceof Refusal ? error.message : error instanceof Error ? error.stack : error}\n`);
  process.stdout.write("0 passed, 1 failed\n");
  process.exitCode = 1;
}

/** @param {readonly import("./stages/stages.mjs").Stage[]} stages */
async function runStages(stages) {
  const chromium = stages.some(({key}) => key === "browser") ? chromiumOrRefusal() : "";
  if (chromium !== "")
    process.stdout.write(chromium instanceof Refusal ? `${chromium.message}\n` : `browser: ${chromium}\n`);
  /** @type {import("./stages/stages.mjs").Outcome[]} */
  const outcomes = [];
  for (const stage of stages) {
    process.stdout.write(`\n== ${stage.name}\n`);
    const started = Date.now();
    const outcome = await stage.run({chromium, outcomes});
    const seconds = (Date.now() - started) / 1000;
    outcomes.push({...outcome, name: stage.name, seconds});
  }
  process.stdout.write("\n");
  for (const {failures = []} of outcomes) for (const failure of failures) process.stdout.write(`FAIL  ${failure}\n\n`);
  for (const {name, passed, failed, seconds, note} of outcomes)
    process.stdout.write(
      `${failed > 0 ? "FAIL" : "ok  "}  ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s${note ? ` (${note})` : ""}\n`
    );
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.exitCode = failed > 0 ? 1 : 0;
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
}

/** A browser's path, or why there is none: the stages that need none run all the same. */
function chromiumOrRefusal() {
  try {
    return ensureChromium();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
