import {spawn} from "node:child_process";
import {delimiter, dirname} from "node:path";
import type {ProjectCopy} from "./copyProject.ts";

/** What a command left behind. */
export interface Finished {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A command that runs in a copy of the project. */
export interface Running {
  /** All that it wrote so far, both streams. */
  output: () => string;
  finished: Promise<Finished>;
  kill: (signal: NodeJS.Signals) => void;
}

/** Starts Node in a copy of the project. */
export function startNode(project: ProjectCopy, args: readonly string[], input = ""): Running {
  const child = spawn(process.execPath, args, {cwd: project.folder, stdio: ["pipe", "pipe", "pipe"]});
  const written = {stdout: "", stderr: "", both: ""};
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      written[name] += chunk;
      written.both += chunk;
    });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({status, stdout: written.stdout, stderr: written.stderr}));
  });
  return {output: () => written.both, finished, kill: (signal) => child.kill(signal)};
}

/** Runs a command of package.json in a copy of the project, as `npm run` would, without npm. */
export function runScript(
  project: ProjectCopy,
  script: "build" | "extract" | "review" | "clean",
  args: readonly string[] = [],
  input = ""
) {
  return startNode(project, [...scripts[script], ...args], input).finished;
}

const scripts = {
  build: ["tools/run.mjs", "tools/build.ts"],
  extract: ["tools/run.mjs", "loaders/command/extract.ts"],
  review: ["tools/run.mjs", "loaders/command/review.ts"],
  clean: ["tools/clean.mjs"]
} as const;

/** Runs a command line in a shell, as a reader of the README would; npm is the one that runs this process, where there is one. */
export function runInShell(command: string, cwd: string): Promise<{status: number | null; output: string}> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn(command, {
    cwd,
    shell: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {...process.env, PATH: path}
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve({status, output}));
  });
}
