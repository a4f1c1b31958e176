// @ts-check
/** `npm start`: installs where needed, then makes the tables and serves the site with live reload until Ctrl-C. */
import {install} from "./setup/install.mjs";
import {orRefuse} from "./setup/refusal.mjs";
import {runTypescript} from "./setup/typescript.mjs";

await orRefuse(async () => {
  await install();
  process.exitCode = await runTypescript("tools/preview/preview.ts", process.argv.slice(2));
});
