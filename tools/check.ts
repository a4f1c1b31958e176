/**
 * `npm run check`: whether every figure in the pages' prose is a reference, holds what was agreed, keeps its qualifier, and
 * every quotation is in its article. Exits 0 where all is well, 1 where something is wrong, 2 on wrong usage.
 */
import {existsSync} from "node:fs";
import {join, relative, resolve} from "node:path";
import {createInterface} from "node:readline/promises";
import {parseArgs} from "node:util";
import {ProblemsError} from "../loaders/index.ts";
import {loadProseBase} from "./prose/base.ts";
import {checkProse, pageFiles} from "./prose/checkProse.ts";
import type {ProseBase} from "./prose/context.ts";
import {writeEdits} from "./prose/edits.ts";
import {findReferences} from "./prose/findReference.ts";
import {type Edit, type ProseProblem, problemText} from "./prose/problem.ts";
import {root} from "./setup/install.mjs";

const usage = `usage: npm run check [-- [options] [PAGE…]]

Checks the prose of the site's pages, or of those named: every number is a reference to a claim or marked as none, every
reference is as it was agreed and keeps its qualifier, every quotation is in its article.

  --fix         offers what would mend each problem: asks on a terminal, else lists it
  --yes         with --fix: takes every mend that is sure and the only one, without asking
  --find WORDS  lists the claims, dates and statements that hold all the words, each as a page refers to it
  --json        writes one JSON object to standard output
  --help        this text

Exit status: 0 all is well, 1 something is wrong, 2 wrong usage.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    process.stderr.write("making the tables, and running the queries\n");
    const base = await loadProseBase(root);
    if (options.find !== undefined) return find(options.find, base, options.json);
    return options.fix
      ? await mend(options.files, base, options)
      : tell(checkProse(root, base, options.files), options);
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

interface Options {
  files: string[];
  fix: boolean;
  yes: boolean;
  json: boolean;
  help: boolean;
  find: string | undefined;
}

/** The options of a command line, or what is wrong with it. */
function read(args: readonly string[]): Options | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        fix: {type: "boolean", default: false},
        yes: {type: "boolean", default: false},
        json: {type: "boolean", default: false},
        help: {type: "boolean", short: "h", default: false},
        find: {type: "string"}
      }
    });
    const pages = positionals.map((name) => relative(root, resolve(name)).replaceAll("\\", "/"));
    const missing = pages.find(
      (page) => !page.startsWith("src/") || !page.endsWith(".md") || !existsSync(join(root, page))
    );
    if (missing !== undefined) return `not a page of src: ${JSON.stringify(missing)}`;
    if (values.yes && !values.fix) return "--yes goes with --fix";
    return {...values, find: values.find, files: pages.length > 0 ? pages : pageFiles(root)};
  } catch (error) {
    return (error as Error).message;
  }
}

function tell(problems: readonly ProseProblem[], {json, files}: Options): number {
  if (json) process.stdout.write(`${JSON.stringify({pages: files.length, problems}, null, 2)}\n`);
  else {
    for (const problem of problems) process.stdout.write(`${problemText(problem)}\n`);
    process.stdout.write(`${counted(files.length, "page")}, ${counted(problems.length, "problem")}\n`);
  }
  return problems.length > 0 ? 1 : 0;
}

function find(words: string, {evidence}: ProseBase, json: boolean): number {
  const found = findReferences(words, evidence).map(({call, reads, sentence}) => ({call, reads, sentence}));
  if (json) process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  else for (const {call, reads, sentence} of found) process.stdout.write(`${call}\n  ${reads}\n  ${sentence}\n`);
  if (found.length === 0) process.stderr.write(`no claim, date or statement holds all of ${JSON.stringify(words)}\n`);
  return found.length > 0 ? 0 : 1;
}

/** Goes through the problems that can be mended, writes what was chosen after each page, and tells of what is left. */
async function mend(files: readonly string[], base: ProseBase, options: Options): Promise<number> {
  const asked = !options.yes && !options.json && process.stdin.isTTY && process.stdout.isTTY;
  const prompt = asked ? createInterface({input: process.stdin, output: process.stdout}) : null;
  let mended = 0;
  let stopped = false;
  prompt?.on("close", () => {
    stopped = true;
  });
  for (const file of files) {
    const edits: Edit[] = [];
    for (const problem of checkProse(root, base, [file])) {
      if (stopped) break;
      const edit = prompt ? await ask(problem, (text) => prompt.question(text)) : options.yes ? only(problem) : null;
      if (edit === "stop") stopped = true;
      else if (edit) edits.push(edit);
      if (!prompt && !options.yes && !options.json) list(problem);
    }
    writeEdits(root, new Map(edits.length > 0 ? [[file, edits]] : []));
    mended += edits.length;
  }
  prompt?.close();
  if (!options.json) process.stdout.write(`${counted(mended, "mend")} written\n`);
  if (!asked && !options.yes)
    process.stderr.write("nothing was written: no terminal to ask at; --yes takes every only mend\n");
  return tell(checkProse(root, base, files), options);
}

/** The mend of a problem, where there is one only, and no other is likely. */
function only({fixes}: ProseProblem): Edit | null {
  const [fix] = fixes;
  return fix?.sure && fixes.length === 1 ? fix.edit : null;
}

function list(problem: ProseProblem): void {
  for (const {what, edit} of problem.fixes)
    process.stdout.write(`${problem.file}:${problem.line}:${problem.column}: could be ${edit.text}\n  ${what}\n`);
}

/** Asks which mend to take. */
async function ask(problem: ProseProblem, question: (text: string) => Promise<string>): Promise<Edit | "stop" | null> {
  process.stdout.write(`\n${problemText(problem)}\n`);
  if (problem.fixes.length === 0) return null;
  problem.fixes.forEach(({what, edit}, i) => {
    process.stdout.write(`  ${i + 1}  ${edit.text.replace(/^, /, "")}\n     ${what}\n`);
  });
  for (;;) {
    const answer = (await question("which (Enter for none, q to stop)? ").catch(() => "q")).trim().toLowerCase();
    if (answer === "") return null;
    if (answer === "q") return "stop";
    const fix = problem.fixes[Number(answer) - 1] ?? (answer === "y" ? problem.fixes[0] : undefined);
    if (fix) return fix.edit;
  }
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
