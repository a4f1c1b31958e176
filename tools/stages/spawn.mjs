// @ts-check
import {spawn} from "node:child_process";
import {root} from "../setup/install.mjs";

/**
 * Runs Node with arguments in the project's folder, its output shown, and resolves to its exit status; 1 where a signal
 * ended it.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>}
 */
export function exitStatus(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {...process.env, ...env},
    stdio: ["ignore", "inherit", "inherit"]
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => resolve(status ?? 1));
  });
}
