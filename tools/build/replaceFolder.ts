import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from "node:fs";
import {basename, dirname, join} from "node:path";

/**
 * Replaces a folder by one that `fill` makes beside it, in one step at the end: where `fill` fails or is interrupted,
 * the folder stays as it was. What a run that was killed left behind is cleared, or put back, by the next.
 * @param fill writes into the empty folder that it is given
 */
export async function replaceFolder(folder: string, fill: (made: string) => Promise<void>): Promise<void> {
  recover(folder);
  const made = `${folder}.tmp-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  const stop = onSignals(() => rmSync(made, {recursive: true, force: true}));
  try {
    mkdirSync(made, {recursive: true});
    await fill(made);
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(made, folder);
    rmSync(old, {recursive: true, force: true});
  } finally {
    rmSync(made, {recursive: true, force: true});
    stop();
  }
}

/** Puts back a folder that was moved aside and not replaced, and removes what processes that are gone left behind. */
function recover(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const [, kind, pid] = /^\.(tmp|old)-(\d+)$/.exec(name.replace(basename(folder), "")) ?? [];
    if (kind === undefined || isRunning(Number(pid))) continue;
    const left = join(dirname(folder), name);
    if (kind === "old" && !existsSync(folder)) renameSync(left, folder);
    else rmSync(left, {recursive: true, force: true});
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Runs `cleanUp` and ends the process where a signal asks for it; returns what takes this back. */
function onSignals(cleanUp: () => void): () => void {
  const numbers = {SIGINT: 2, SIGTERM: 15, SIGHUP: 1};
  const signals = Object.keys(numbers) as (keyof typeof numbers)[];
  const listener = (signal: NodeJS.Signals) => {
    cleanUp();
    process.exit(128 + numbers[signal as keyof typeof numbers]);
  };
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
