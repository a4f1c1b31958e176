// @ts-check
import {spawn} from "node:child_process";
import {constants} from "node:os";

/**
 * Runs a program that shares this terminal, and resolves to its exit status (128 and the signal's number where a signal
 * ended it). Ctrl-C reaches the program from the terminal; a signal sent to this process alone is passed on.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export function shareTerminal(program, args, env) {
  const child = spawn(program, args, {stdio: "inherit", env});
  for (const signal of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(signal, () => child.kill(signal));
  process.on("SIGINT", () => {
    if (process.stdin.isTTY) setTimeout(() => child.kill("SIGTERM"), 3000).unref();
    else child.kill("SIGINT");
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
