import {spawn} from "node:child_process";
import {once} from "node:events";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {availableParallelism, tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {root} from "../setup/install.mjs";
import {typescript} from "../setup/typescript.mjs";
import type {Benchmark, Figure} from "./figure.ts";
import {articlesWithoutEnd} from "./text.ts";

/** What `npm run extract -- --ndjson` takes for a long stream: its pace, and memory at its peak. */
export const stream: Benchmark = {
  name: "stream",
  run: async ({gigabyte, say}) => {
    const size = gigabyte ? 1000 : 50;
    const figures: Figure[] = [];
    for (const jobs of new Set([1, availableParallelism()])) {
      say(`stream: ${size} MB of articles, --jobs ${jobs}`);
      const {seconds, peak} = await extractStream(size * 1e6, jobs);
      const name = `stream of ${size} MB, ${jobs} ${jobs === 1 ? "job" : "jobs"}`;
      figures.push({name: `${name}: pace`, value: size / seconds, unit: "MB/s"});
      figures.push({name: `${name}: most memory`, value: peak / 1e6, unit: "MB", atMost: 400});
    }
    return figures;
  }
};

/** Seconds that the stream takes, and the most memory in bytes that the command's processes hold in all. */
async function extractStream(bytes: number, jobs: number): Promise<{seconds: number; peak: number}> {
  const folder = mkdtempSync(join(tmpdir(), "peak memory "));
  try {
    const start = performance.now();
    const child = spawn(
      process.execPath,
      [...typescript(), join(root, "loaders/command/extract.ts"), "--ndjson", "--jobs", String(jobs)],
      {
        stdio: ["pipe", "ignore", "inherit"],
        env: {...process.env, NODE_OPTIONS: `--import ${peakMemory}`, PEAK_MEMORY_FOLDER: folder}
      }
    );
    const closed = once(child, "close");
    child.stdin.on("error", () => {});
    for (const line of lines(bytes)) {
      if (child.stdin.destroyed) break;
      if (!child.stdin.write(line)) await Promise.race([once(child.stdin, "drain"), closed]);
    }
    child.stdin.end();
    const [status] = await closed;
    if (status !== 0) throw new Error(`extract --ndjson: exit status ${status}`);
    const peaks = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), "utf8")));
    return {seconds: (performance.now() - start) / 1000, peak: peaks.reduce((sum, peak) => sum + peak, 0)};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

const peakMemory = pathToFileURL(join(root, "tools/bench/peakMemory.mjs")).href;

function* lines(bytes: number): Generator<string> {
  let id = 0;
  let sent = 0;
  for (const text of articlesWithoutEnd()) {
    const line = `${JSON.stringify({id: String(id++), text, published: "2025-06-15", language: "id"})}\n`;
    sent += Buffer.byteLength(line);
    if (sent > bytes) return;
    yield line;
  }
}
