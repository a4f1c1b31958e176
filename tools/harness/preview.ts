import {copyFileSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import type {Page} from "playwright-core";
import {startNode} from "./command.ts";
import type {ProjectCopy} from "./copyProject.ts";

/** A preview of a copy of the project, as `npm start` runs it. */
export interface Preview {
  /** Where it is served, as it printed it. */
  url: string;
  /** All that it wrote so far. */
  output: () => string;
  /** Ends it as Ctrl-C does, and resolves to its exit status. */
  stop: () => Promise<number | null>;
}

/** Starts `npm start` in a copy and waits for the address. */
export async function startPreview(project: ProjectCopy): Promise<Preview> {
  const running = startNode(project, ["tools/start.mjs"]);
  const address = /http:\/\/127\.0\.0\.1:\d+/;
  const deadline = Date.now() + 120_000;
  let ended = false;
  running.finished.then(() => {
    ended = true;
  });
  while (!address.test(running.output())) {
    if (ended || Date.now() > deadline) throw new Error(`the preview printed no address:\n${running.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url: `${address.exec(running.output())?.[0]}/`,
    output: running.output,
    stop: async () => {
      running.kill("SIGINT");
      return (await running.finished).status;
    }
  };
}

/** Rewrites a file of the copy, or writes one that was not there; throws where that changes nothing. */
export function edit(project: ProjectCopy, file: string, change: (text: string) => string): void {
  const text = existsSync(project.path(file)) ? readFileSync(project.path(file), "utf8") : "";
  const changed = change(text);
  if (changed === text) throw new Error(`${file}: nothing to change`);
  writeFileSync(project.path(file), changed);
}

/**
 * Seconds until the page shows a text somewhere, or a chart of it draws a mark of that name; throws with what the page shows
 * where that takes longer than a minute.
 */
export async function secondsUntilShown(page: Page, text: string, {mark = false} = {}): Promise<number> {
  const start = performance.now();
  const shows = ({text, mark}: {text: string; mark: boolean}) =>
    mark
      ? [...document.querySelectorAll("figure [aria-label]")].some((one) => one.ariaLabel?.includes(text))
      : document.body?.innerText.includes(text);
  await page.waitForFunction(shows, {text, mark}, {timeout: 60_000, polling: 20}).catch(async () => {
    throw new Error(`the page never showed "${text}":\n${await page.evaluate(() => document.body.innerText)}`);
  });
  return (performance.now() - start) / 1000;
}

/** The article of a live project: what its first sentence counts is what edits change. */
export const liveArticle = "data/articles/live.md";

/** Puts a page into a copy that shows something of every kind of file that may be edited. The preview has it at `/live`. */
export function addLivePage(project: ProjectCopy): void {
  const file = (name: string) => fileURLToPath(new URL(`live/${name}`, import.meta.url));
  copyFileSync(file("live-article.md"), project.path(liveArticle));
  copyFileSync(file("live.md"), project.path("src/live.md"));
  writeFileSync(project.path("src/components/live.ts"), 'export const live = () => "component";\n');
}

/** A change to a file, and what the open page shows when it has followed. */
export interface LiveEdit {
  /** What is edited. */
  of: string;
  file: string;
  change: (text: string) => string;
  shows: string;
  /** Whether it is a mark of a chart that bears that name. */
  mark?: boolean;
}

/** One edit of each kind of file, in order; those of every round, from 1 to 8, show something that no other has shown. */
export function liveEdits(round: number): LiveEdit[] {
  const letter = "abcdefgh".charAt(round - 1);
  return [
    {
      of: "an article",
      file: liveArticle,
      change: (text) => text.replace(/\d\d\.111/, `${round}2.111`),
      shows: `${round}2.111`
    },
    {
      of: "an article, in a chart",
      file: liveArticle,
      change: (text) => text.replace(/\d\d\.111/, `${round}3.111`),
      shows: `${round}3,111`,
      mark: true
    },
    {
      of: "a page",
      file: "src/live.md",
      change: (text) => text.replace(/^# .*/m, `# The live page, edited ${letter}`),
      shows: `The live page, edited ${letter}`
    },
    {
      of: "a page's query",
      file: "src/live.md",
      change: (text) =>
        text.replace(/SELECT text, .*, review/, `SELECT text, upper(unit) || '-${letter}' AS u, review`),
      shows: `PERSON-${letter}`
    },
    {
      of: "a component",
      file: "src/components/live.ts",
      change: (text) => text.replace(/"component.*"/, `"component ${letter}"`),
      shows: `component ${letter}`
    },
    {
      of: "a chart's options",
      file: "src/live.md",
      change: (text) => text.replace(/title: ".*"/, `title: "A live chart ${letter}"`),
      shows: `A live chart ${letter}`
    },
    {
      of: "code that draws charts",
      file: "src/components/chart/intervalLegend.ts",
      change: (text) => text.replace(/"(vague amount|drawn by code \w)"/, `"drawn by code ${letter}"`),
      shows: `drawn by code ${letter}`
    },
    {
      of: "the registry",
      file: "data/registry/measures.yaml",
      change: (text) => text.replace(/^( +name: ).*$/m, `$1Renamed ${letter}`),
      shows: `Renamed ${letter}`
    },
    {
      of: "a review",
      file: "data/reviews/live.yaml",
      change: () => reviewOf(round),
      shows: round % 2 === 1 ? "confirmed" : "corrected"
    },
    {
      of: "the loaders' own code",
      file: "loaders/tables/makeTables.ts",
      change: (text) =>
        text.replace(
          /assertTables\(tables, articles\);(\n.* by loaders \w";)?/,
          `assertTables(tables, articles);\n  for (const row of tables.measures) row.name += " by loaders ${letter}";`
        ),
      shows: `by loaders ${letter}`
    }
  ];
}

/** A review of the claim that no edit changes: confirmed in odd rounds, corrected in even ones. */
function reviewOf(round: number): string {
  return [
    round % 2 === 1 ? "- action: confirm" : "- action: correct\n  set: {modality: estimated}",
    "  record: {kind: claim, text: Sedikitnya 44 orang}",
    "  expected: {low: 44, modality: asserted}",
    "  reviewer: a test",
    "  date: 2025-01-15",
    "  reason: it stands in the text\n"
  ].join("\n");
}
