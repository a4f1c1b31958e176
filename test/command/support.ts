import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {readFileSync} from "node:fs";
import {typescript} from "../../tools/setup/typescript.mjs";

/** What a run of the command gave. */
export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
  /** The most memory that it held at once, in MB; 0 where the system does not tell. */
  peak: number;
}

/** Starts the extract command as npm does. */
export function startExtract(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  return spawn(process.execPath, [...typescript(), "loaders/command/extract.ts", ...args], {
    env: {...process.env, npm_lifecycle_event: "", ...env}
  });
}

/** Runs the extract command to its end; `input` is what it reads from standard input. */
export async function runExtract(
  args: readonly string[],
  {input = "", env = {}}: {input?: string | Uint8Array | AsyncIterable<string>; env?: Record<string, string>} = {}
): Promise<Run> {
  const child = startExtract(args, env);
  const run: Run = {status: null, stdout: "", stderr: "", peak: 0};
  const out: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr?.on("data", (chunk: Buffer) => {
    run.stderr += chunk.toString("utf8");
  });
  const watch = setInterval(() => {
    run.peak = Math.max(run.peak, peakOf(child.pid ?? 0));
  }, 50);
  const ended = new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  await feed(child, input);
  run.status = await ended;
  clearInterval(watch);
  run.stdout = Buffer.concat(out).toString("utf8");
  return run;
}

/** The records of an output. */
export const recordsOf = ({stdout}: Run): Record<string, unknown>[] =>
  stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

async function feed(child: ChildProcess, input: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const {stdin} = child;
  if (stdin === null) return;
  // A command that ends before it has read everything is for the test to judge.
  stdin.on("error", () => undefined);
  if (typeof input === "string" || input instanceof Uint8Array) return void stdin.end(input);
  for await (const chunk of input) if (!stdin.write(chunk)) await once(stdin, "drain").catch(() => undefined);
  stdin.end();
}

function peakOf(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
