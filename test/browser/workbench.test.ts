import {availableParallelism, loadavg} from "node:os";
import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {fenced} from "../components/workbench/fenced.ts";
import {engineAsked} from "./support/asked.ts";
import {overflow} from "./support/layout.ts";
import {expect, test} from "./support/test.ts";
import {ready, write} from "./support/workbench.ts";

const address = () => `${inject("site")}sql.html`;

/** Runs a query by the keyboard, and gives what the status line says of it at the end. */
async function run(page: Page, sql: string, meanwhile = async () => {}): Promise<string> {
  await write(page, sql);
  await page.keyboard.press("ControlOrMeta+Enter");
  await meanwhile();
  return said(page);
}

async function said(page: Page): Promise<string> {
  const status = page.locator(".wb-status");
  await expect.poll(() => status.textContent(), {timeout: 60_000}).toMatch(/\.$/);
  return (await status.textContent()) ?? "";
}

describe("the query page", () => {
  test("runs statements in order, and what is selected alone", async ({open}) => {
    const page = await ready(await open(address()));
    expect(await run(page, "CREATE TABLE mine AS SELECT 1 AS a; INSERT INTO mine VALUES (2); FROM mine")).toMatch(
      /^2 rows in/
    );
    await page.locator("[data-relation=mine]").waitFor();
    await page.keyboard.press("ControlOrMeta+End");
    for (let i = 0; i < 9; i++) await page.keyboard.press("Shift+ArrowLeft");
    await page.keyboard.press("ControlOrMeta+Enter");
    expect(await said(page)).toMatch(/^2 rows in/);
  });

  test("keeps a faulty query, marks the place and says what is near", async ({open}) => {
    const page = await ready(await open(address()));
    expect(await run(page, "SELECT text,\n  attributed_t\nFROM claims")).toMatch(/^Failed/);
    const button = page.getByRole("button", {name: "Put in attributed_to"});
    await button.waitFor();
    expect(await page.locator(".cm-lintRange-error").textContent()).toBe("attributed_t");
    await button.click();
    expect(await page.locator(".cm-content").innerText()).toContain("attributed_to\n");
    await page.keyboard.press("ControlOrMeta+Enter");
    expect(await said(page)).toMatch(/rows in/);
  });

  test("completes tables, columns and values", async ({open}) => {
    const page = await ready(await open(address()));
    await write(page, "");
    await page.keyboard.type("SELECT * FROM claims");
    await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press("Tab");
    await page.keyboard.type(" WHERE qualif");
    await page.locator(".cm-tooltip-autocomplete li").first().waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press("Tab");
    await page.keyboard.type(" = 'abo");
    await page.locator(".cm-tooltip-autocomplete li", {hasText: "about"}).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    expect(await page.locator(".cm-content").innerText()).toMatch(/^SELECT \* FROM claims WHERE qualifier = 'about'/);
  });

  test("lets Tab leave the editor after Escape, and shows its keys on ?", async ({open}) => {
    const page = await ready(await open(address()));
    await page.locator(".cm-content").focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest(".cm-editor") ?? null)).toBeNull();
    await page.keyboard.press("?");
    await page.getByRole("dialog", {name: "Keys"}).waitFor();
    await page.keyboard.press("Escape");
  });

  test("formats, and binds what the fields of an example hold", async ({open}) => {
    const page = await ready(await open(address()));
    await write(page, "select text from claims where low>$least -- so");
    await page.locator(".wb-format").click();
    await expect
      .poll(() => page.locator(".cm-content").innerText())
      .toMatch(/SELECT\n\s+text\nFROM\n\s+claims\nWHERE\n\s+low > \$least -- so/);
    await page.locator("input[name=least]").fill("'; DROP TABLE claims; --");
    await page.locator("input[name=least]").press("Enter");
    expect(await said(page)).toMatch(/^Failed/);
    await page.locator("input[name=least]").fill("100");
    await page.locator("input[name=least]").press("Enter");
    expect(await said(page)).toMatch(/rows? in/);
    for (const example of await page.locator("[data-example]").all()) {
      await example.locator("summary").click();
      await example.getByRole("button", {name: "Open in the editor"}).click();
      await expect.poll(() => page.locator(".wb-status").textContent()).toMatch(/not run yet\.$/);
      await page.locator(".wb-run").click();
      expect(await said(page)).toMatch(/rows? in/);
      await example.locator("summary").click();
    }
  });

  test("tells what a column holds", async ({open}) => {
    const page = await ready(await open(address()));
    await page.locator("[data-relation=claims] summary").click();
    for (const column of ["low", "qualifier", "attributed_to", "as_of_from"]) {
      await page.getByRole("button", {name: `Profile of ${column}`}).click();
      const profile = page.locator(`[data-relation=claims] [data-column=${column}] .wb-profile`);
      await expect.poll(() => profile.innerText()).toMatch(/distinct · \d+ of \d+ null/);
    }
    await page.locator("[data-relation=claims] .wb-insert").click();
    expect(await page.locator(".cm-content").innerText()).toContain("claims");
  });
});

/** A reader waits a second; looking for the words takes up to another, and more where others use the machine too. */
const stopMilliseconds = () => 2000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

const endless = [
  ["a cross join of ten billion rows", "SELECT sum(a.range * b.range) FROM range(100000) AS a, range(100000) AS b"],
  ["a recursion without end", "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t"],
  ["a sort of a billion rows", "SELECT hash(range) AS h FROM range(1000000000) ORDER BY h"],
  ["values of a megabyte", "SELECT repeat('x', 1000000) AS x FROM range(100000)"],
  ["a list of a billion numbers", "SELECT list(range) FROM range(1000000000)"]
] as const;

describe("a query without end", () => {
  test("is stopped within a second, and the tables are there again", async ({open}) => {
    const page = await ready(await open(address()));
    for (const [what, sql] of endless) {
      let took = 0;
      const end = await run(page, sql, async () => {
        await page.waitForTimeout(700);
        const start = performance.now();
        await page.locator(".wb-stop").dispatchEvent("click");
        await said(page);
        took = performance.now() - start;
      });
      console.info(`${what}: ${took.toFixed()} ms: ${end}`);
      expect(end, what).toMatch(/^(Stopped after|Failed after)/);
      expect(took, what).toBeLessThan(stopMilliseconds());
      expect(await page.locator(".cm-content").innerText()).toContain(sql.slice(0, 20));
      expect(await run(page, "SELECT count(*) FROM claims"), what).toMatch(/^1 row in/);
    }
  });

  test("ends at its time limit; rows end at theirs", async ({open}) => {
    const page = await ready(await open(address()));
    await page.locator(".wb-seconds").fill("1");
    expect(await run(page, endless[1][1])).toMatch(/^Stopped at the limit of 1 s\. The query is as it was/);
    await page.locator(".wb-rows").fill("50");
    expect(await run(page, "FROM range(1000000000)")).toMatch(/^50 rows in .*there are more/);
  });

  test("a reset brings dropped tables back, and keeps none of the reader's", async ({open}) => {
    const page = await ready(await open(address()));
    await run(page, "DROP TABLE claims; CREATE TABLE mine AS SELECT 1 AS a");
    expect(await run(page, "SELECT count(*) FROM claims")).toMatch(/^Failed/);
    await page.locator(".wb-reset").click();
    expect(await said(page)).toBe("The tables are as they were.");
    expect(await run(page, "SELECT count(*) FROM claims")).toMatch(/^1 row in/);
    expect(await run(page, "FROM mine")).toMatch(/^Failed/);
  });

  test("what statements made is there again after a stop", async ({open}) => {
    const page = await ready(await open(address()));
    await run(page, "CREATE TABLE mine AS SELECT 42 AS a; DROP TABLE reviews");
    await page.locator(".wb-seconds").fill("1");
    await run(page, "SELECT sum(sqrt(a.range) * b.range) FROM range(1000000) AS a, range(1000000) AS b ORDER BY 1");
    expect(await run(page, "FROM mine")).toMatch(/^1 row in/);
    expect(await run(page, "FROM reviews")).toMatch(/^Failed/);
  });
});

test("no query reaches the network, a file, an extension or a setting", async ({open}) => {
  const page = await ready(await open(address()));
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const [reaches, sql] of fenced) expect(await run(page, sql), `${reaches}: ${sql}`).toMatch(/^Failed/);
  // The page's own code, and what the engine has not needed until then, may come; nothing that a query names may.
  expect(asked.filter((url) => !/engine\/rest\.|\/_(import|node|npm)\/.+\.js$/.test(url))).toEqual([]);
});

test("what a cell holds is text", async ({open}) => {
  const page = await ready(await open(address()));
  await run(page, "SELECT '<img src=x onerror=alert(1)><script>alert(2)</script>' AS \"<b>x</b>\"");
  await expect.poll(() => page.locator(".wb-results").innerText()).toContain("<img src=x");
  expect(await page.locator(".wb-results img, .wb-results script, .wb-results b").count()).toBe(0);
});

test("the engine is asked for before the page's other scripts have come", async ({open}) => {
  const page = await open(address(), {tolerate: /ERR_FAILED|Failed to fetch dynamically/});
  await page.route(/\/workbench\.\w+\.js$/, (route) => route.abort());
  const before = engineAsked(page).length;
  await page.reload();
  await expect.poll(() => engineAsked(page).length, {timeout: 20_000}).toBeGreaterThan(before);
  expect(await page.locator(".cm-content").count()).toBe(0);
});

test("a device with little memory is asked before the engine loads", async ({open}) => {
  const page = await open(address(), {
    before: () => Object.defineProperty(navigator, "deviceMemory", {value: 1})
  });
  await page.locator(".cm-content").waitFor();
  await page.getByText(/1 GB of memory/).waitFor();
  expect(engineAsked(page)).toEqual([]);
  await page.getByRole("button", {name: "Load it"}).click();
  await page.locator(".wb-row-count").first().waitFor({timeout: 60_000});
  expect(engineAsked(page)).not.toEqual([]);
});

test("fits 360 pixels", async ({open}) => {
  const page = await ready(await open(address(), {viewport: {width: 360, height: 740}}));
  await run(page, "SELECT * FROM claims");
  expect(await overflow(page)).toBe(0);
});
