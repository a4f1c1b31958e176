import {execFile} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {checkOut, type Revision} from "./git.ts";

export type Row = Record<string, unknown>;

/** What a version of the project holds. */
export interface Dump {
  tables: Record<string, Row[]>;
  /** The rows of its named queries. */
  queries: Record<string, Row[]>;
  /** The rows of what else was asked. */
  answers: Record<string, Row[]>;
}

export interface DumpOptions {
  /** SQL to ask of it, by name. */
  questions?: Record<string, string>;
  /** The folder whose packages and, where a version's own code cannot be run, whose code are used. */
  root: string;
  /** Told what had to be done otherwise. */
  say?: (line: string) => void;
}

/** A version whose tables cannot be made. */
export class VersionError extends Error {}

/** Everything that the version in a folder holds, made by its own code; where that cannot be run, by today's. */
export async function dumpFolder(
  folder: string,
  name: string,
  {root, questions = {}, say = () => {}}: DumpOptions
): Promise<Dump> {
  try {
    return await dump(folder, folder, root, questions);
  } catch (error) {
    if (folder === root) throw new VersionError(`${name}: its tables cannot be made:\n${messageOf(error)}`);
  }
  say(`${name}: its own code cannot be run here: its data are read with today's`);
  try {
    return await dump(folder, root, root, questions);
  } catch (error) {
    throw new VersionError(`${name}: its tables cannot be made:\n${messageOf(error)}`);
  }
}

/** Does something with the files of a version, in a folder that is gone afterwards, also where it is interrupted. */
export async function withRevision<T>(
  root: string,
  revision: Revision,
  use: (folder: string) => Promise<T>
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "version-"));
  const remove = () => rmSync(folder, {recursive: true, force: true});
  const end = (signal: NodeJS.Signals) => {
    remove();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", end).once("SIGTERM", end);
  try {
    await checkOut(root, revision.commit, folder);
    return await use(folder);
  } finally {
    process.off("SIGINT", end).off("SIGTERM", end);
    remove();
  }
}

async function dump(folder: string, code: string, root: string, questions: Record<string, string>): Promise<Dump> {
  const work = mkdtempSync(join(tmpdir(), "dump-"));
  try {
    if (!existsSync(join(folder, "node_modules")))
      symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const [asked, out] = [join(work, "questions.json"), join(work, "dump.json")];
    writeFileSync(asked, JSON.stringify(questions));
    const script = fileURLToPath(new URL("dump.ts", import.meta.url));
    await runNode(
      [
        "--import",
        pathToFileURL(join(root, "node_modules/tsx/dist/esm/index.mjs")).href,
        script,
        folder,
        code,
        asked,
        out
      ],
      root
    );
    return JSON.parse(readFileSync(out, "utf8")) as Dump;
  } finally {
    rmSync(work, {recursive: true, force: true});
  }
}

function runNode(args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, {cwd, maxBuffer: 64e6}, (error, _, stderr) =>
      error ? reject(new Error(stderr || error.message)) : resolve()
    );
  });
}

/** What a process said was wrong: of a stack, the error's own lines. */
function messageOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error)
    .split("\n")
    .filter((line) => line.trim() !== "");
  const own = lines.filter((line) => !/^\s+at |^node:|^Node\.js|^\s*\^|^\s*throw /.test(line));
  return own.slice(0, 20).join("\n");
}
