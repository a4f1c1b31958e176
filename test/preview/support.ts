import {readFileSync, writeFileSync} from "node:fs";
import {chromium, type Page} from "playwright-core";
import {inject} from "vitest";
import {startNode} from "../../tools/harness/command.ts";
import type {ProjectCopy} from "../../tools/harness/copyProject.ts";

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

/** Opens a page in the run's browser, in a window of its own. */
export async function openPage(url: string): Promise<Page> {
  const browser = await chromium.connect(inject("browser"));
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Rewrites a file of the copy; throws where that changes nothing. */
export function edit(project: ProjectCopy, file: string, change: (text: string) => string): void {
  const text = readFileSync(project.path(file), "utf8");
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
