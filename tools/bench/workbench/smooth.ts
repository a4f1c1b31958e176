import type {Page} from "playwright-core";
import {ask} from "./million.ts";

/** The longest that the page was blocked while a reader scrolled 10,000 rows and typed, in milliseconds; 0 where never for 50. */
export async function longestBlock(page: Page): Promise<number> {
  await ask(page, "SELECT * FROM million LIMIT 10000");
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, {blocks: seen});
    new PerformanceObserver((list) => {
      for (const {duration} of list.getEntries()) seen.push(duration);
    }).observe({type: "longtask"});
  });
  await page.locator(".wb-results").hover();
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, 700);
    await page.waitForTimeout(30);
  }
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(
    "SELECT measure, count(*) AS n, avg(low) FROM million WHERE unit = 'person' GROUP BY ALL ORDER BY n DESC",
    {delay: 20}
  );
  await page.keyboard.press("Escape");
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as {blocks: number[]}).blocks));
}
