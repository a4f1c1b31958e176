import {readdirSync} from "node:fs";
import {join, relative} from "node:path";
import {fileURLToPath} from "node:url";
import {loadProject} from "../../loaders/index.ts";
import {assertNone} from "../../loaders/read/problem.ts";
import {readSite} from "../pages/site.ts";
import {proseBase} from "../prose/base.ts";
import {checkProse, ProseError} from "../prose/checkProse.ts";
import {Cards} from "./cards.ts";
import {checkSite} from "./check/checkSite.ts";
import {checkWeight, readBudgets} from "./check/weight.ts";
import {compressFolder} from "./compress.ts";
import {descriptions} from "./descriptions.ts";
import {engineOutputs} from "./engineOutputs.ts";
import {startFramework} from "./framework.ts";
import {
  clearOutputs,
  pageOutputs,
  putOutputs,
  queryOutputs,
  recordOutputs,
  tableOutputs,
  versionIn
} from "./outputs.ts";
import {finishPages} from "./page/finish.ts";
import {buildProgress} from "./progress.ts";
import {openTables} from "./rows.ts";

export interface BuildOptions {
  /** The folder that the site is written into; what is there goes. */
  outDir: string;
  /** The project's folder. */
  root?: string;
  /** Told how far the build is, a line at a time. */
  say?: (line: string) => void;
}

/**
 * Builds the site: makes every table and the rows of every query in this process, hands them to Framework in place of its
 * loaders' output, finishes the pages that it writes, checks them, and compresses every file. Reaches nobody.
 * @throws {ProblemsError} where articles, registry or reviews are faulty, or pages; {ProseError} where pages' prose is; else an
 * error with what Framework wrote.
 */
export async function buildSite({outDir, root = projectRoot(), say = () => {}}: BuildOptions): Promise<void> {
  clearOutputs(root);
  say("making the tables");
  const project = loadProject(root);
  const {tables} = project;
  say("running the queries");
  const engine = await openTables(root, tables);
  say("checking the prose");
  const drifted = checkProse(root, proseBase(root, project, engine));
  if (drifted.length > 0) throw new ProseError(drifted);
  const files = tableOutputs(root, tables);
  const site = readSite(engine, versionIn(files));
  const pages = [...pageOutputs(root), ...recordOutputs(root, site)];
  putOutputs(root, [...files, ...queryOutputs(root, engine), ...pages, ...engineOutputs(root)]);
  await runFramework(root, outDir, say);
  say("finishing pages");
  const cards = new Cards(root, site);
  const finished = await finishPages(outDir, descriptions(root, site, cards));
  say("drawing cards");
  await cards.draw(outDir);
  assertNone(checkSite(root, finished, filesIn(outDir)));
  say("compressing");
  await compressFolder(outDir, {cache: join(root, ".cache/compressed"), say});
  assertNone(checkWeight(readBudgets(root), finished, outDir));
}

async function runFramework(root: string, outDir: string, say: (line: string) => void): Promise<void> {
  const progress = buildProgress(say);
  const child = startFramework(root, ["build"], {SITE_OUTPUT: outDir});
  const said: string[] = [];
  child.stdout.on("data", (chunk) => progress(String(chunk)));
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  const status = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  const text = said.join("");
  if (status !== 0) throw new Error(`site: not built:\n${text}`);
  // Links are checked here, in what is built (check/links.ts).
  const warnings = text
    .split("\n")
    .filter((line) => /warning|not found|empty output/i.test(line) && !/broken link/i.test(line));
  if (warnings.length > 0) process.stderr.write(`${warnings.join("\n")}\n`);
}

function filesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return new Set(entries.map(({parentPath, name}) => relative(folder, join(parentPath, name)).replaceAll("\\", "/")));
}

function projectRoot(): string {
  return fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
}
