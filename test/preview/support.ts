import {chromium, type Page} from "playwright-core";
import {inject} from "vitest";

/** Opens a page in the run's browser, in a window of its own. */
export async function openPage(url: string): Promise<Page> {
  const browser = await chromium.connect(inject("browser"));
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}
