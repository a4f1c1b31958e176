import {DuckDBInstance} from "@duckdb/node-api";
import type {Page} from "playwright-core";
import {makeClaims, questions} from "./questions.ts";
import {median} from "./visits.ts";

const rounds = 15;
/** Milliseconds before each measurement, in which what came before it ends: the frame of a text, the sentences behind rows. */
const pause = 100;

/** How many times as long each question takes in the page, from the key to the rows on the screen, as in native DuckDB. */
export async function measureMillion(page: Page, say: (line: string) => void): Promise<number[]> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const native = await instance.connect();
  await native.run(makeClaims);
  await ask(page, makeClaims);
  const ratios: number[] = [];
  for (const sql of questions) {
    const times = {native: [] as number[], page: [] as number[]};
    for (let round = 0; round < rounds; round++) {
      await page.waitForTimeout(pause);
      const start = performance.now();
      const reader = await native.runAndReadAll(sql);
      reader.getRowObjectsJson();
      times.native.push(performance.now() - start);
      times.page.push(await ask(page, sql));
    }
    const ratio = median(times.page) / median(times.native);
    say(
      `million: ${median(times.native).toFixed(0)} ms native, ${median(times.page).toFixed(0)} ms in the page, ${ratio.toFixed(2)} ×: ${sql.slice(0, 60)}…`
    );
    ratios.push(ratio);
  }
  native.closeSync();
  return ratios;
}

/** Runs a query on the page as a reader does; milliseconds until its rows are on the screen. */
export async function ask(page: Page, sql: string): Promise<number> {
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
        if (/Failed|Stopped/.test(status!.textContent ?? ""))
          reject(new Error(status!.textContent + document.querySelector(".wb-error")!.textContent));
        else if (changes.some(({target}) => target === results)) resolve();
        else return;
        observer.disconnect();
      });
      observer.observe(results!, {childList: true});
      observer.observe(status!, {childList: true, characterData: true, subtree: true});
    });
    const start = performance.now();
    document.querySelector<HTMLButtonElement>(".wb-run")!.click();
    await given;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
    return performance.now() - start;
  });
}
