// @ts-check
/** `npm run clean`: removes what the other commands make. Packages stay. */
import {readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {root} from "./setup/install.mjs";

const made = readdirSync(root).filter((name) => name === "dist" || name.startsWith("dist.") || name === ".cache");
for (const path of [...made, "src/.observablehq"]) {
  rmSync(join(root, path), {recursive: true, force: true});
  process.stderr.write(`removed ${path}\n`);
}
