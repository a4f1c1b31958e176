import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {expect, test} from "./support/test.ts";
import {ready, write} from "./support/workbench.ts";

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

describe("in a grid", () => {
  test("a head is named once, by name and type", async ({open}) => {
    const page = await ready(await open(address()));
    await intoGrid(page, "SELECT 1 AS i");
    const head = page.getByRole("columnheader", {name: "i INTEGER", exact: true});
    await head.waitFor();
    expect(await head.getAttribute("title")).toBeNull();
    expect(await head.textContent()).toBe("i\u00a0INTEGER");
  });

  test("the cell that the focus leaves stays until it leaves the next, however far it goes", async ({open}) => {
    const page = await ready(await open(address()));
    const columns = Array.from({length: 60}, (_, i) => `range + ${i} AS column_${i}`);
    await intoGrid(page, `SELECT ${columns.join(", ")} FROM range(10000)`);
    for (const key of ["ArrowDown", "ControlOrMeta+End", "ControlOrMeta+Home", "ControlOrMeta+ArrowRight", "ArrowUp"]) {
      const from = await page.evaluateHandle(() => document.activeElement!);
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      expect(await from.evaluate((cell) => [cell.isConnected, cell === document.activeElement]), key).toEqual([
        true,
        false
      ]);
    }
    const head = await page.evaluateHandle(() => document.activeElement!);
    for (const key of ["Alt+ArrowRight", "Enter"]) {
      await page.keyboard.press(key);
      expect(await head.evaluate((cell) => cell === document.activeElement), key).toBe(true);
    }
    expect(await head.evaluate((cell) => cell.getAttribute("aria-sort"))).toBe("ascending");
    expect(await page.locator("[role=row]").count()).toBeLessThan(60);
  });

  test("all cells are selected without the focus leaving what is in the page", async ({open}) => {
    const page = await ready(await open(address()));
    await intoGrid(page, "FROM range(10000)");
    await page.keyboard.press("ControlOrMeta+a");
    expect(await status(page).textContent()).toBe("10000 cells selected");
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).tabIndex)).toBe(0);
    await page.keyboard.press("ArrowDown");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("1");
  });

  test("a value opens in a dialog that has the focus, which comes back to its cell", async ({open}) => {
    const page = await ready(await open(address()));
    await intoGrid(page, "SELECT 'a long one' AS word");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", {name: "word (VARCHAR)"});
    expect(await dialog.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    expect(await focusIn(page, "[role=gridcell]")).toBe(true);
  });
});

describe("the focus is not lost", () => {
  test("when the engine is let load", async ({open}) => {
    const page = await open(address(), {before: () => Object.defineProperty(navigator, "deviceMemory", {value: 1})});
    await page.getByRole("button", {name: "Load it"}).press("Enter");
    await ready(page);
    expect(await focusIn(page, ".wb-loading")).toBe(true);
  });

  test("when a shared query runs, or its link is copied", async ({open}) => {
    const page = await ready(await open(address(), {permissions: ["clipboard-read", "clipboard-write"]}));
    await run(page, "SELECT 42 AS answer");
    await page.getByRole("button", {name: "Copy a link to this query"}).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => status(page).textContent()).toMatch(/^link copied/);
    expect(await focusIn(page, ".wb-link")).toBe(true);
    const other = await ready(await open(page.url()));
    await other.getByRole("button", {name: "Run it"}).focus();
    await other.keyboard.press("Enter");
    await other.getByText("Same result as when it was shared.").waitFor({timeout: 60_000});
    expect(await focusIn(other, ".wb-shared")).toBe(true);
  });

  test("when a file is taken away", async ({open}) => {
    const page = await ready(await open(address(), {acceptDownloads: true}));
    // More than is shown, so that all of it is fetched again.
    await run(page, "FROM range(300000)");
    const csv = page.getByRole("button", {name: "CSV", exact: true});
    await csv.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => status(page).textContent(), {timeout: 60_000}).toBe("result.csv: 300,000 rows");
    expect(await csv.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  test("when an article is read, asked about and removed", async ({open}) => {
    const page = await ready(await open(address()));
    await page.getByRole("button", {name: "Paste an article"}).press("Enter");
    await page.getByLabel("The article's text or HTML").waitFor();
    await page.keyboard.insertText("BPBD mencatat sekitar 1.200 orang mengungsi pada 3 Februari 2026, kata Sutopo.");
    await page.getByRole("button", {name: "Read it"}).press("Enter");
    await page.getByRole("button", {name: "Find its figures"}).press("Enter", {timeout: 60_000});
    await page.getByText(/: 1 claim, .* beside the site's for this visit/).waitFor({timeout: 60_000});
    expect(await focusIn(page, "[role=region][aria-label='The article with its marks']")).toBe(true);
    expect(await page.locator(".wb-mark-claim").evaluate((mark) => mark.closest("[lang]")?.getAttribute("lang"))).toBe(
      "id"
    );
    await page.getByRole("button", {name: "Ask about its claims"}).press("Enter");
    expect(await status(page).textContent()).toBe("the query is in the editor; run it when you like");
    await page.getByRole("button", {name: "Remove the article"}).press("Enter");
    await expect.poll(() => status(page).textContent(), {timeout: 60_000}).toMatch(/is removed/);
    expect(await focusIn(page, ".wb-own-work")).toBe(true);
  });

  test("when a file is looked at and not taken, which is said", async ({open}) => {
    const page = await ready(await open(address()));
    const file = {name: "kota.csv", mimeType: "text/plain", buffer: Buffer.from("kota\nSolo\n")};
    await page.locator("#wb-own-file").setInputFiles(file);
    await page.getByText("Nothing is loaded yet").waitFor({timeout: 60_000});
    await page.getByRole("button", {name: "Cancel"}).press("Enter");
    expect(await page.locator(".wb-own-work [role=status]").textContent()).toBe("kota.csv: cancelled");
    expect(await page.locator(".wb-preview").count()).toBe(0);
    expect(await focusIn(page, ".wb-own-work")).toBe(true);
  });
});
