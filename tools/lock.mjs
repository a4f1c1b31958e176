// @ts-check
/** `npm run lock`: completes package-lock.json, after an `npm install` where the registry lacks packages for other systems. */
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {root} from "./setup/install.mjs";
import {missingEntries} from "./setup/lock.mjs";

const file = join(root, "package-lock.json");
const lock = JSON.parse(readFileSync(file, "utf8"));
const missing = missingEntries(lock.packages);
const names = Object.keys(missing);
if (names.length > 0) {
  const {"": project, ...packages} = {...lock.packages, ...missing};
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, "en"));
  writeFileSync(
    file,
    `${JSON.stringify({...lock, packages: {"": project, ...Object.fromEntries(sorted)}}, null, 2)}\n`
  );
}
process.stderr.write(
  `package-lock.json: ${names.length} entries added${names.length > 0 ? `: ${names.join(", ")}` : ""}\n`
);
