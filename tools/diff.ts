/**
 * `npm run diff [-- [REV [REV]]]`: which claims came, went and changed between two versions, and what rests on them; with
 * `--record`, puts what changed since the last record into `data/changes`. Exits 0, also where nothing changed; 1 where it
 * cannot be told, 2 on wrong usage.
 */
import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {parseArgs} from "node:util";
import {
  type ClaimChange,
  compareClaims,
  comparedClaims,
  loadProject,
  ProblemsError,
  type Row
} from "../loaders/index.ts";
import {findRevision, GitError} from "./diff/git.ts";
import {toRecord, writeRecord} from "./diff/record.ts";
import {pageQueries, restsOn} from "./diff/rests.ts";
import {diffJson, diffText} from "./diff/tell.ts";
import {type Dump, dumpFolder, VersionError, withRevision} from "./diff/version.ts";
import {root} from "./setup/install.mjs";

const usage = `usage: npm run diff [-- [options] [REV [REV]]]

Says which claims came, went and changed from one version of the repository to another, field by field, and every page, chart,
figure and query that rests on them. From the last commit to the files as they are, unless told; with one REV, from that.

  --from DIR     compares with a copy of the project in a folder, instead of a version that git knows
  --json         writes one JSON object to standard output
  --record       writes what changed since the last record into data/changes, for the page of corrections and its feed
  --date DAY     with --record: the day that is recorded (2025-01-14), today unless told
  --note TEXT    with --record: a remark for readers
  --help         this text

Exit status: 0 told or recorded, 1 it cannot be told, 2 wrong usage.
`;

process.exitCode = await main(process.argv.slice(2));

interface Options {
  revisions: string[];
  from: string | undefined;
  json: boolean;
  record: boolean;
  date: string;
  note: string | undefined;
  help: boolean;
}

async function main(args: readonly string[]): Promise<number> {
  const options = read(args);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    return options.record ? record(options) : await compare(options);
  } catch (error) {
    if (error instanceof GitError) process.stderr.write(`${error.message}\n  ${error.remedy}\n`);
    else if (error instanceof VersionError || error instanceof ProblemsError)
      process.stderr.write(`${error.message}\n`);
    else throw error;
    return 1;
  }
}

function read(args: readonly string[]): Options | string {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: {type: "string"},
        json: {type: "boolean", default: false},
        record: {type: "boolean", default: false},
        date: {type: "string"},
        note: {type: "string"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
    const {from, date, note, record} = values;
    if (positionals.length > 2) return "two versions at most";
    if (from !== undefined && positionals.length > 0) return "--from takes the place of a REV";
    if (from !== undefined && !existsSync(resolve(from, "data")))
      return `--from: no copy of the project: ${JSON.stringify(from)}`;
    if ((date !== undefined || note !== undefined) && !record) return "--date and --note go with --record";
    if (date !== undefined && !/^\d{4}-[01]\d-[0-3]\d$/.test(date))
      return `--date: not a day (2025-01-14): ${JSON.stringify(date)}`;
    if (record && (positionals.length > 0 || from !== undefined))
      return "--record compares with the last record: name no version";
    return {...values, from, note, date: date ?? new Date().toISOString().slice(0, 10), revisions: positionals};
  } catch (error) {
    return (error as Error).message;
  }
}

async function compare({revisions, from, json}: Options): Promise<number> {
  const [first = "HEAD", second] = revisions;
  const older = from === undefined ? await findRevision(root, first) : null;
  const newer = second === undefined ? null : await findRevision(root, second);
  const told = {
    from: older ? `${older.name} (${older.commit.slice(0, 10)}, ${older.day})` : String(from),
    to: newer ? newer.name : "the files as they are"
  };
  say(`comparing ${told.from} with ${told.to}`);
  const inFolder = async (folder: string): Promise<void> => {
    const questions = pageQueries(folder);
    const ask = (place: string, name: string) => dumpFolder(place, name, {root, questions, say});
    say(`making the tables of ${told.to}`);
    const after = await ask(folder, told.to);
    say(`making the tables of ${told.from}`);
    const before = older
      ? await withRevision(root, older, (old) => ask(old, told.from))
      : await ask(resolve(String(from)), told.from);
    const changes = changesBetween(before, after);
    const rests = restsOn(folder, changes, before, after);
    process.stdout.write(json ? diffJson(changes, rests, told) : diffText(changes, rests, wordsIn(before, after)));
  };
  await (newer ? withRevision(root, newer, inFolder) : inFolder(root));
  return 0;
}

function changesBetween(before: Dump, after: Dump): ClaimChange[] {
  const claims = ({tables}: Dump) => comparedClaims((tables.claims ?? []) as unknown as Row<"claims">[]);
  return compareClaims(claims(before), claims(after));
}

function wordsIn(...dumps: Dump[]): (id: string) => string {
  const words = new Map(
    dumps.flatMap(({tables}) => (tables.claims ?? []).map(({claim_id, text}) => [claim_id, String(text)]))
  );
  return (id) => words.get(id) ?? "";
}

function record({date, note, json}: Options): number {
  const changes = toRecord(loadProject(root));
  const file = changes.length > 0 ? writeRecord(root, changes, date, note) : null;
  if (json) process.stdout.write(`${JSON.stringify({file, changes}, null, 2)}\n`);
  else
    process.stdout.write(
      file
        ? `${file}: ${changes.length} ${changes.length === 1 ? "change" : "changes"}\n`
        : "nothing has changed since the last record\n"
    );
  return 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
