import {fileURLToPath} from "node:url";
import {escapeControls, ProblemsError} from "../read/problem.ts";
import {addArticle} from "./add/addArticle.ts";
import {readAddArguments, usage} from "./add/arguments.ts";
import {UsageError} from "./arguments.ts";

/** The command `npm run add`: a document in, an article's file out (see `usage`). */
async function main(): Promise<number> {
  const args = readAddArguments(process.argv.slice(2));
  if (args.help) {
    process.stdout.write(usage);
    return 0;
  }
  return addArticle(args, {
    root: fileURLToPath(new URL("../..", import.meta.url)),
    // npm runs a script in the project's folder: a file is named from where the person stands.
    from: (process.env.npm_lifecycle_event === "add" && process.env.INIT_CWD) || process.cwd(),
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    say: (line) => process.stderr.write(`${escapeControls(line)}\n`),
    terminal: process.stdin.isTTY && process.stderr.isTTY ? {input: process.stdin, output: process.stderr} : null
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  const wrongUsage = error instanceof UsageError;
  const message = error instanceof ProblemsError ? error.message : `add: ${escapeControls((error as Error).message)}`;
  process.stderr.write(wrongUsage ? `${message}\n\n${usage}` : `${message}\n`);
  process.exitCode = wrongUsage ? 2 : 1;
}
