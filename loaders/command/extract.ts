import {fstatSync, readFileSync, statSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {codeOf} from "../read/folder.ts";
import {escapeControls} from "../read/problem.ts";
import {readRegistry} from "../read/registry.ts";
import {decodeUtf8} from "../read/utf8.ts";
import type {Registry} from "../registry.ts";
import {type Arguments, readArguments, UsageError, usage} from "./arguments.ts";
import {readInput} from "./input.ts";
import {extractLines} from "./lines.ts";
import {Output} from "./output.ts";
import {showProgress} from "./progress.ts";
import {extractStream} from "./stream.ts";

/** The command `npm run extract`: articles in, records out (see `usage`). */
async function main(): Promise<void> {
  const args = readArguments(process.argv.slice(2));
  if (args.help) return void process.stderr.write(usage);
  const registry = loadRegistry(args);
  const output = new Output(process.stdout);
  if (!args.ndjson) {
    for (const file of args.files) await extractFile(file, args, registry, output);
    return;
  }
  const {published, language, jobs} = args;
  const terminal = process.stdout.isTTY ? {write() {}} : process.stderr;
  const progress = showProgress(terminal, sizeOfInput(), () => performance.now());
  await extractStream(process.stdin, output, {published, language, registry}, jobs, {fault, progress});
}

/** Names what could not be read; the rest goes on. */
function fault(message: string): void {
  process.stderr.write(`extract: ${escapeControls(message)}\n`);
  process.exitCode = 1;
}

async function extractFile(file: string, args: Arguments, registry: Registry, output: Output): Promise<void> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await readStandardInput() : readFileSync(pathOf(file));
  } catch (error) {
    return fault(`${file}: cannot be read (${codeOf(error)})`);
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null) return fault(`${file}:${decoded.line}: not UTF-8: byte at offset ${decoded.offset}`);
  try {
    const {body, published, language, faults} = await readInput(decoded.text);
    for (const message of faults) fault(`${file}: ${message}`);
    const options = {published: published ?? args.published, language: language ?? args.language, registry};
    await output.write(extractLines(file, body, options));
  } catch (error) {
    fault(`${file}: ${(error as Error).message}`);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** npm runs a script in the project's folder: a file is named from where the person stands. */
const pathOf = (name: string): string =>
  resolve(process.env.npm_lifecycle_event === "extract" ? (process.env.INIT_CWD ?? ".") : ".", name);

function loadRegistry({registry: named}: Arguments): Registry {
  const own = fileURLToPath(new URL("../../data/registry", import.meta.url));
  const dir = named === null ? own : pathOf(named);
  if (named !== null && !statSync(dir, {throwIfNoEntry: false})?.isDirectory())
    throw new UsageError(`--registry: no such folder: ${JSON.stringify(named)}`);
  const {value, problems} = readRegistry(dir, named ?? join("data", "registry"));
  for (const problem of problems) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
  }
  return value.registry;
}

/** Bytes that standard input holds, where it is a file; null where nobody knows. */
function sizeOfInput(): number | null {
  const stat = fstatSync(0);
  return stat.isFile() ? stat.size : null;
}

try {
  await main();
} catch (error) {
  const wrongUsage = error instanceof UsageError;
  process.stderr.write(wrongUsage ? `extract: ${error.message}\n\n${usage}` : `extract: ${(error as Error).message}\n`);
  process.exitCode = wrongUsage ? 2 : 1;
}
