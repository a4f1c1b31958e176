import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {escapeControls, ProblemsError} from "../read/problem.ts";
import {type ArticleDesk, queueOf} from "../review/desk.ts";
import {UsageError} from "./arguments.ts";
import {type ReviewArguments, readReviewArguments, usage} from "./review/arguments.ts";
import {openDesks, refresh, saveDesk} from "./review/files.ts";
import {giveVerdict, Refused} from "./review/give.ts";
import {Session} from "./review/session.ts";
import {jsonItem, listItem} from "./review/show.ts";
import {ownTerminal, Stopped} from "./review/terminal.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The command `npm run review`: people's verdicts on what the machine found (see `usage`). */
async function main(): Promise<void> {
  const args = readReviewArguments(process.argv.slice(2));
  if (args.mode === "help") return void process.stdout.write(usage);
  if (args.mode === "ask" && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new UsageError("there is no terminal that can be asked: use --list, --json, or give a verdict by its name");
  const desks = openDesks(root, args.articles, showProgress());
  const {kind, doubtful, all} = args;
  if (args.mode === "list" || args.mode === "json") {
    const show = args.mode === "json" ? jsonItem : listItem;
    const items = queueOf(desks, {judged: all, doubtful}).filter(({record}) => kind === null || record.kind === kind);
    process.stdout.write(items.map((item) => `${show(item)}\n`).join(""));
    tellStale(desks);
    return;
  }
  const by = {reviewer: args.reviewer ?? gitName() ?? "", date: args.date ?? today()};
  if (by.reviewer === "") throw new UsageError("who judges? Say it with --reviewer NAME");
  const shelf = {
    refresh: (desk: ArticleDesk) => refresh(root, desk),
    save: (desk: ArticleDesk) => saveDesk(root, desk)
  };
  if (args.mode !== "ask")
    return giveVerdict(desks, args as ReviewArguments & {mode: typeof args.mode}, by, shelf, say);
  const session = new Session(ownTerminal(), desks, by, {kind, doubtful, all}, shelf);
  const written = await session.run();
  say(`${written} ${written === 1 ? "verdict" : "verdicts"} written`);
}

/** Reviews that no longer hold stop the build: whoever lists what is left should hear of them. */
function tellStale(desks: readonly ArticleDesk[]): void {
  const stale = desks.flatMap((desk) => desk.stale);
  for (const {problem} of stale) process.stderr.write(`${problem}\n`);
  if (stale.length > 0) process.exitCode = 1;
}

/** The name that git signs with; null where it has none. */
function gitName(): string | null {
  const {status, stdout} = spawnSync("git", ["config", "user.name"], {cwd: root, encoding: "utf8"});
  return status === 0 && stdout.trim() !== "" ? stdout.trim() : null;
}

/** Today, where this machine is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Says how far reading is, once it has taken a second. */
function showProgress(): (done: number, of: number) => void {
  const start = performance.now();
  let last = start;
  return (done, of) => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    say(`${done} of ${of} articles read`);
  };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

try {
  await main();
} catch (error) {
  if (error instanceof Stopped) {
    say("\nstopped: what you said is written");
    process.exitCode = 130;
  } else if (error instanceof UsageError) {
    say(`review: ${escapeControls(error.message)}\n\nnpm run review -- --help tells more`);
    process.exitCode = 2;
  } else {
    say(
      error instanceof ProblemsError || error instanceof Refused
        ? error.message
        : `review: ${escapeControls((error as Error).message)}`
    );
    process.exitCode = 1;
  }
}
