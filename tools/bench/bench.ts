/**
 * `npm run bench [-- --json] [--gigabyte] [NAME…]`: measures, with progress on standard error and one table, or JSON, on
 * standard output. Exits 1 where a limit is missed, 2 on wrong usage.
 */
import {availableParallelism, cpus} from "node:os";
import {parseArgs} from "node:util";
import {extraction} from "./extraction.ts";
import {type Benchmark, type BenchOptions, type Figure, formatFigures, holds} from "./figure.ts";
import {hostile} from "./hostile.ts";
import {peers} from "./peers.ts";
import {preview} from "./preview.ts";
import {site} from "./site.ts";
import {stream} from "./stream.ts";
import {workbench} from "./workbench.ts";

const benchmarks: readonly Benchmark[] = [extraction, peers, hostile, stream, preview, site, workbench];

function readArguments() {
  try {
    const {values, positionals} = parseArgs({
      allowPositionals: true,
      options: {json: {type: "boolean", default: false}, gigabyte: {type: "boolean", default: false}}
    });
    const unknown = positionals.find((name) => !benchmarks.some((benchmark) => benchmark.name === name));
    if (unknown !== undefined) throw new TypeError(`no such benchmark: "${unknown}"`);
    return {...values, names: positionals};
  } catch (error) {
    const names = benchmarks.map(({name}) => name).join(", ");
    process.stderr.write(`${(error as Error).message}\nusage: npm run bench [-- --json] [--gigabyte] [${names}]\n`);
    process.exit(2);
  }
}

const {json, gigabyte, names} = readArguments();
const options: BenchOptions = {gigabyte, say: (line) => process.stderr.write(`${line}\n`)};
const figures: Figure[] = [];
for (const benchmark of benchmarks) {
  if (names.length > 0 && !names.includes(benchmark.name)) continue;
  try {
    figures.push(...(await benchmark.run(options)));
  } catch (error) {
    // What the others measured took minutes: it is told all the same.
    options.say(`${benchmark.name}: ended: ${error instanceof Error ? error.stack : error}`);
    process.exitCode = 1;
  }
}

const machine = {
  node: process.version,
  processor: cpus()[0]?.model.trim() ?? "unknown",
  threads: availableParallelism()
};
if (json)
  process.stdout.write(
    `${JSON.stringify({...machine, figures: figures.map((figure) => ({...figure, holds: holds(figure)}))}, null, 2)}\n`
  );
else
  process.stdout.write(
    `${formatFigures(figures)}\n\nNode ${machine.node}, ${machine.threads} threads, ${machine.processor}\n`
  );
if (!figures.every(holds)) process.exitCode = 1;
