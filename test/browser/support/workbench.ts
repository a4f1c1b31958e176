import type {Page} from "playwright-core";

/** The query page with its editor and its engine. */
export async function ready(page: Page): Promise<Page> {
  await page.locator(".cm-content").waitFor({timeout: 60_000});
  await page.locator(".wb-row-count").first().waitFor({timeout: 60_000});
  return page;
}

/** Puts a query into the editor, in place of what is there. */
export async function write(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}
