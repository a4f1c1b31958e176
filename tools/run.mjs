// @ts-check
/** `node tools/run.mjs SCRIPT.ts [ARGUMENT…]`: runs a TypeScript program of the project, installing first where needed. */
import {install} from "./setup/install.mjs";
import {orRefuse} from "./setup/refusal.mjs";
import {runTypescript} from "./setup/typescript.mjs";

await orRefuse(async () => {
  const [script, ...args] = process.argv.slice(2);
  await install();
  process.exitCode = await runTypescript(String(script), args);
});
