import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {expect, test} from "./support/test.ts";

/** Opens the query page, with its engine. */
async function ready(page: Page): Promise<Page> {
  await page.locator(".cm-content").waitFor({timeout: 60_000});
  await page.locator(".wb-row-count").first().waitFor({timeout: 60_000});
  return page;
}

async function write(page: Page, sql: string): Promise<void> {
  await page.locator(".cm-content").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(sql);
  await page.keyboard.press("Escape");
}

async function run(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect
    .poll(() => page.locator(".wb-status").textContent(), {timeout: 60_000})
    .toMatch(/rows? in .*\.$|^Failed after/);
}

/** Runs a query and goes into its grid. */
async function intoGrid(page: Page, sql: string): Promise<void> {
  await run(page, sql);
  await page.locator("[role=gridcell]").first().focus();
}

const address = () => `${inject("site")}sql`;
const status = (page: Page) => page.locator(".wb-status");
const focusIn = (page: Page, selector: string) =>
  page.evaluate((selector) => document.activeElement?.closest(selector) !== null, selector);

describe("a screen reader is told", () => {
  test("of an error its line, its words and the name that was meant, and F8 leads there", async ({open}) => {
    const page = await ready(await open(address()));
    const alert = page.locator(".wb-error[role=alert] p");
    await run(page, "SELECT text,\n  attributed_t\nFROM claims");
    await expect.poll(() => alert.textContent()).toMatch(/^Line 2: .*"attributed_t".*Did you mean "attributed_to"\?$/s);
    await page.keyboard.press("F8");
    expect(await page.evaluate(() => getSelection()?.toString())).toBe("attributed_t");
    await run(page, "SELECT text\nFROM claims WHER low > 2");
    await expect.poll(() => alert.textContent()).toBe('Line 2: Parser Error: syntax error at or near "low"');
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("low");
  });

  test("of a completion its name and its kind apart", async ({open}) => {
    const page = await ready(await open(address()));
    await write(page, "");
    await page.keyboard.type("SELECT * FROM claims");
    await page.getByRole("option", {name: "claims table", exact: true}).waitFor();
  });

  test("what a column holds, once its profile is opened", async ({open}) => {
    const page = await ready(await open(address()));
    await page.locator("[data-relation=claims] summary").click();
    await page.getByRole("button", {name: "Profile of qualifier"}).click();
    const told = page.locator("[data-relation=claims] [data-column=qualifier]").getByRole("status");
    await expect.poll(() => told.textContent()).toMatch(/^\d+ distinct · \d+ of \d+ null/);
  });
});
