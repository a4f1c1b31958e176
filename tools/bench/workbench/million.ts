import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {makeClaims, questions} from "./questions.ts";
import {median} from "./visits.ts";

const rounds = 15;
/** Milliseconds before each measurement, in which what came before it ends: the frame of a text, the sentences behind rows. */
const pause = 100;

/** How many times as long each question takes in the page as in native DuckDB. */
export async function measureMillion(page: Page, say: (line: string) => void): Promise<Asked[]> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const native = await instance.connect();
  await native.run(makeClaims);
  await ask(page, makeClaims);
  const ratios: Asked[] = [];
  for (const sql of questions) {
    const times = {native: [] as number[], work: [] as number[], seen: [] as number[]};
    for (let round = 0; round < rounds; round++) {
      await page.waitForTimeout(pause);
      const start = performance.now();
      const reader = await native.runAndReadAll(sql);
      reader.getRowObjectsJson();
      times.native.push(performance.now() - start);
      const {work, seen} = await ask(page, sql);
      times.work.push(work);
      times.seen.push(seen);
    }
    const [alone, work, seen] = [times.native, times.work, times.seen].map(median) as [number, number, number];
    const ratio = {work: work / alone, seen: seen / alone};
    say(
      `million: ${alone.toFixed(0)} ms native, ${work.toFixed(0)} ms in the page, ${ratio.work.toFixed(2)} ×; ${seen.toFixed(0)} ms with the wait for the screen: ${sql.slice(0, 60)}…`
    );
    ratios.push(ratio);
  }
  native.closeSync();
  return ratios;
}

/** How long a query took from the key to the rows on the screen, in milliseconds or as a ratio. */
export interface Asked {
  /** Without the wait for the screen. */
  work: number;
  /** With it: the screen takes a new picture every 17 ms, whatever there is to show. */
  seen: number;
}

/** Runs a query on the page as a reader does, until its rows are on the screen. */
export async function ask(page: Page, sql: string): Promise<Asked> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
  // A reader sees what was typed before the key.
  await page.waitForTimeout(pause);
  return page.evaluate(async () => {
    const [status, results] = [".wb-status", ".wb-results"].map((part) => document.querySelector(part)!);
    const given = new Promise<void>((resolve, reject) => {
      // Told at once: who looks from time to time sees it a frame later.
      const observer = new MutationObserver((changes) => {
        if (changes.some(({target}) => target === results)) resolve();
        else if (/Failed|Stopped/.test(status!.textContent ?? ""))
          reject(new Error(status!.textContent + document.querySelector(".wb-error")!.textContent));
        else return;
        observer.disconnect();
      });
      observer.observe(results!, {childList: true});
      observer.observe(status!, {childList: true, characterData: true, subtree: true});
    });
    const start = performance.now();
    document.querySelector<HTMLButtonElement>(".wb-run")!.click();
    await given;
    // The rows are in the page; to ask for their place lays them out, as the frame that follows would.
    results!.getBoundingClientRect();
    const ready = performance.now();
    const frame = await new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    await new Promise((resolve) => setTimeout(resolve, 0));
    const end = performance.now();
    return {work: ready - start + (end - frame), seen: end - start};
  });
}
