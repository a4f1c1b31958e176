/** `npm run new -- NAME DIR`: writes a workbook for another story. */
import {resolve} from "node:path";
import {UsageError} from "../../loaders/command/arguments.ts";
import {root} from "../setup/install.mjs";
import {readArguments, usage} from "./arguments.ts";
import {writeWorkbook} from "./writeWorkbook.ts";

try {
  const args = readArguments(process.argv.slice(2));
  if (args === null) process.stdout.write(usage);
  else {
    // npm runs a script in the project's folder: the folder is named from where the person stands.
    const from = (process.env.npm_lifecycle_event === "new" && process.env.INIT_CWD) || process.cwd();
    const dir = resolve(from, args.dir);
    writeWorkbook(root, dir, args.name);
    process.stdout.write(`${dir} is there. Next:\n\n  cd ${quoted(args.dir)}\n  npm start\n`);
  }
} catch (error) {
  const wrongUsage = error instanceof UsageError;
  process.stderr.write(`new: ${(error as Error).message}\n${wrongUsage ? `\n${usage}` : ""}`);
  process.exitCode = wrongUsage ? 2 : 1;
}

function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
