// @ts-check
/** Imported into a process: writes the most memory that it has held, in bytes, to a file of PEAK_MEMORY_FOLDER at its end. */
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {isMainThread} from "node:worker_threads";

const folder = process.env.PEAK_MEMORY_FOLDER;
if (folder && isMainThread)
  process.on("exit", () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS * 1024));
  });
