import {fileURLToPath} from "node:url";
import {replaceFile} from "../loaders/index.ts";
import {belowFloor, type Evaluation, evaluate, setNames} from "../test/evaluation/evaluate.ts";
import {measuredFile, measuredText} from "../test/evaluation/measured.ts";
import type {Miss, Report} from "../test/evaluation/score.ts";

/**
 * `npm run evaluate [-- --json] [-- --misses] [-- --write]`: how good the extractor is, kind by kind and field by field.
 * `--write` keeps the figures for the page on method.
 */
const flags = process.argv.slice(2);
const unknown = flags.filter((flag) => !["--json", "--misses", "--write"].includes(flag));
if (unknown.length > 0) {
  console.error(`not an option: ${unknown.join(", ")}\nusage: npm run evaluate -- [--json] [--misses] [--write]`);
  process.exit(2);
}

const evaluation = evaluate();
console.log(flags.includes("--json") ? toJson(evaluation) : toText(evaluation));
if (flags.includes("--write")) replaceFile(fileURLToPath(measuredFile), measuredText(evaluation));
const below = belowFloor(evaluation);
for (const line of below) console.error(`evaluate: ${line}`);
process.exitCode = below.length > 0 ? 1 : 0;

function toJson(evaluation: Evaluation): string {
  if (flags.includes("--misses")) return JSON.stringify(evaluation, null, 2);
  return JSON.stringify(evaluation, (key, value) => (key === "misses" ? undefined : value), 2);
}

function toText({sets, peer, ours}: Evaluation): string {
  const lines = setNames.flatMap((name) => [...table(name, sets[name]), ""]);
  lines.push("dates of all texts, against a peer");
  lines.push(row("", "precision", "recall"));
  lines.push(row("this extractor", figure(ours.precision), figure(ours.recall)));
  lines.push(row(peer.name, figure(peer.precision), figure(peer.recall)));
  if (!flags.includes("--misses")) return lines.join("\n");
  const misses = [sets.articles, sets.sentences, sets.later, sets.news].flatMap((set) => set.misses);
  return [...lines, "", "misses", ...misses.map(missLine)].join("\n");
}

function table(name: string, {texts, kinds}: Report): string[] {
  const rows = Object.entries(kinds).flatMap(([kind, scores]) => [
    row(kind, figure(scores.precision), figure(scores.recall), scores.wanted, scores.right, scores.spurious),
    ...Object.entries(scores.fields).map(([field, {share, right, of}]) =>
      row(`  ${field}`, figure(share), "", of, right)
    )
  ]);
  return [`${name} (${texts} texts)`, row("", "precision", "recall", "wanted", "right", "spurious"), ...rows];
}

function row(head: string, ...cells: (string | number)[]): string {
  return head.padEnd(20) + cells.map((cell) => String(cell).padStart(10)).join("");
}

function figure(share: number): string {
  return share.toFixed(3);
}

function missLine({id, kind, what, span, wanted, got}: Miss): string {
  return `${id}: ${kind}: ${what}: "${span}": wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`;
}
