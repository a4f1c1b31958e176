import AxeBuilder from "axe-core";
import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {textOf} from "./support/download.ts";
import {expect, test} from "./support/test.ts";

/** Puts a query into the editor, runs it, and waits for its grid. */
async function ask(page: Page, sql: string): Promise<void> {
  const editor = page.locator(".wb-editor .cm-content");
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(sql);
  await page.locator(".wb-run").click();
  await page.waitForFunction(
    () => /rows? in |Done/.test(document.querySelector(".wb-status")?.textContent ?? ""),
    null,
    {
      timeout: 60_000
    }
  );
  await page.locator("[role=grid]").first().waitFor();
}

const open = (site: string, hash = "") => `${site}sql${hash}`;

const focused = (page: Page) =>
  page.evaluate(() => ({
    text: document.activeElement?.textContent,
    row: document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex"),
    column: document.activeElement?.getAttribute("aria-colindex")
  }));

test("a first question that takes its time needs no more of the engine than a short one", async ({open: goto}) => {
  const page = await goto(open(inject("site")));
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url().replace(/^.*\/data\/engine\/(\w+)\..*$/, "$1")));
  await ask(page, "SELECT sum(a.i * b.i % 7) AS total FROM range(10000) AS a(i), range(4000) AS b(i)");
  const time = /([\d.]+) (m?s)/.exec((await page.locator(".wb-status").textContent()) ?? "");
  expect(Number(time?.[1]) * (time?.[2] === "s" ? 1000 : 1)).toBeGreaterThan(150);
  expect(asked.filter((part) => part === "core")).toHaveLength(1);
  expect(asked).not.toContain("rest");
});

describe("the grid of a result", () => {
  test("is walked through, sorted, sized and copied from by keyboard, through 10,000 rows", async ({open: goto}) => {
    const page = await goto(open(inject("site")), {permissions: ["clipboard-read", "clipboard-write"]});
    await ask(page, "SELECT i, 'row ' || i AS word, i % 3 AS third FROM range(10000) AS t(i) ORDER BY i");
    const grid = page.locator("[role=grid]");
    expect(await grid.getAttribute("aria-rowcount")).toBe("10001");
    expect(await grid.locator("[role=row]").count()).toBeLessThan(60);
    await grid.locator("[role=gridcell]").first().focus();
    await page.keyboard.press("Control+End");
    expect(await focused(page)).toEqual({text: "0", row: "10001", column: "3"});
    await page.keyboard.press("Home");
    expect(await focused(page)).toEqual({text: "9999", row: "10001", column: "1"});
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("0\trow 0\n1\trow 1");
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await grid.locator("[aria-sort=descending]").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toEqual({text: "9999", row: "2", column: "1"});
    await page.keyboard.press("ArrowUp");
    const width = () =>
      grid
        .locator("[role=columnheader]")
        .first()
        .evaluate((head) => head.getBoundingClientRect().width);
    const before = await width();
    await page.keyboard.press("Alt+ArrowRight");
    expect(await width()).toBe(before + 24);
  });

  test("shows what cells hold as text, exactly", async ({open: goto}) => {
    const page = await goto(open(inject("site")));
    await ask(
      page,
      "SELECT '<img src=x onerror=alert(1)>' AS html, 9007199254740993 AS big, 1.10::DECIMAL(4,2) AS amount, NULL AS none, [1, NULL] AS list"
    );
    expect(await page.locator("[role=gridcell]").allTextContents()).toEqual([
      "<img src=x onerror=alert(1)>",
      "9007199254740993",
      "1.10",
      "NULL",
      "[1, NULL]"
    ]);
    expect(await page.locator("[role=grid] img").count()).toBe(0);
  });

  test("gains the sentences behind claims, and a paragraph with citations", async ({open: goto}) => {
    const page = await goto(open(inject("site")));
    await ask(page, "SELECT claim_id FROM claims ORDER BY claim_id");
    const link = page.locator("[role=gridcell] a").first();
    await link.waitFor();
    const claim = await page.locator("[role=gridcell]").first().textContent();
    expect(await link.getAttribute("href")).toMatch(new RegExp(`/claims/${claim}(\\.html)?$`));
    expect((await goto((await link.getAttribute("href")) ?? "")).url()).toContain(`/claims/${claim}`);
    await page.getByRole("button", {name: /paragraph with citations/}).click();
    const paragraph = (await page.locator(".wb-evidence pre").textContent()) ?? "";
    expect(paragraph).toMatch(/\[1\]\./);
    expect(paragraph).toContain(`/claims/${claim}`);
  });

  test("is taken in every format", async ({open: goto}) => {
    const page = await goto(open(inject("site")), {acceptDownloads: true});
    await ask(page, "SELECT 1 AS a, '=1+1' AS b");
    for (const [name, file, holds] of [
      ["CSV", "result.csv", "a,b\r\n1,'=1+1\r\n"],
      ["JSON", "result.json", '[\n{"a":1,"b":"=1+1"}\n]\n'],
      ["Markdown", "result.md", "| a | b |\n| ---: | --- |\n| 1 | =1+1 |\n"],
      ["Arrow", "result.arrow", "ARROW1"],
      ["Parquet", "result.parquet", "PAR1"]
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", {name, exact: true}).click()
      ]);
      expect(download.suggestedFilename()).toBe(file);
      expect((await textOf(download)).startsWith(holds)).toBe(true);
    }
  });

  test("is drawn, and all its parts are fit for a screen reader", async ({open: goto}) => {
    const page = await goto(open(inject("site")));
    await ask(page, "SELECT measure, count(*) AS n FROM claims GROUP BY ALL ORDER BY n DESC");
    await page.locator(".wb-chart > summary").click();
    await page.locator(".wb-plot svg").first().waitFor();
    await page.locator(".wb-history > summary").click();
    await page.evaluate(AxeBuilder.source);
    const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: typeof AxeBuilder}).axe.run("main"));
    expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test("queries that were deleted come back while the page is open", async ({open: goto}) => {
  const page = await goto(open(inject("site")));
  await ask(page, "SELECT 41 + 1 AS answer");
  await page.locator(".wb-history > summary").click();
  await page.getByRole("textbox", {name: "Name for this query"}).fill("an answer");
  await page.getByRole("button", {name: "Save this query"}).click();
  const saved = page.getByRole("button", {name: "an answer", exact: true});
  await saved.waitFor();
  await page.getByRole("button", {name: "Delete all"}).click();
  await saved.waitFor({state: "detached"});
  await page.getByRole("button", {name: "Undo: bring all back"}).click();
  await saved.waitFor();
  expect(await page.getByRole("button", {name: "Delete all"}).count()).toBe(1);
});

describe("an address", () => {
  test("brings query and chart to someone else, and runs nothing until told", async ({open: goto}) => {
    const page = await goto(open(inject("site")));
    await ask(page, "SELECT measure, count(*) AS n FROM claims GROUP BY ALL");
    await page.locator(".wb-chart > summary").click();
    await page.locator(".wb-plot svg").first().waitFor();
    await page.getByRole("button", {name: "Copy a link to this query"}).click();
    await page.waitForFunction(() => location.hash.startsWith("#q="));
    const other = await goto(page.url());
    await other.getByText("has not run").waitFor();
    expect(await other.locator("[role=grid]").count()).toBe(0);
    await other.getByRole("button", {name: "Run it"}).click();
    await other.getByText("Same result as when it was shared.").waitFor({timeout: 60_000});
    await other.locator(".wb-plot svg").first().waitFor();
  });

  test("that was cut says so in words", async ({open: goto}) => {
    const page = await goto(open(inject("site"), "#q=abc"));
    await page.getByText(/^This address cannot be read: .* Ask whoever sent it/).waitFor();
  });
});
