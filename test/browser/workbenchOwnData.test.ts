import {writeFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {loadProject} from "../../loaders/index.ts";
import {copyProject} from "../../tools/harness/copyProject.ts";
import {textOf} from "./support/download.ts";
import {expect, test} from "./support/test.ts";

const article = [
  "Jakarta - BPBD mencatat sekitar 1.200 orang mengungsi pada 3 Februari 2026, kata Sutopo.",
  "Pasal 12 <script>alert(1)</script> tetap berlaku.",
  ""
].join("\n");

async function run(page: Page, sql: string): Promise<string[]> {
  await page.locator(".wb-editor .cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(sql);
  await page.locator(".wb-run").click();
  // The grid draws its rows once it knows how high it is.
  await page.locator("[role=gridcell]").first().waitFor({timeout: 60_000});
  return page.locator("[role=gridcell]").allTextContents();
}

async function bringFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator(".wb-editor .cm-content").waitFor();
  await page.locator("#wb-own-file").setInputFiles({name, mimeType: "text/plain", buffer: Buffer.from(text)});
}

describe("a file of the reader's own", () => {
  test("is shown first, then becomes a table under the names and types that the reader chose", async ({open}) => {
    const page = await open(`${inject("site")}sql`);
    await bringFile(page, "claims.csv", "kode;kota;jumlah\n007;Solo;1,5\n012;Kupang;2,25\n");
    await page.getByText("Nothing is loaded yet").waitFor({timeout: 60_000});
    expect(await page.locator(".wb-preview label input").inputValue()).toBe("claims_2");
    await page.getByLabel("Name of column kode").fill("code");
    await page.getByRole("button", {name: "Make the table"}).click();
    await page.getByRole("button", {name: "Remove claims_2"}).waitFor();
    expect(await run(page, "SELECT code, jumlah FROM claims_2")).toEqual(["007", "1.5", "012", "2.25"]);
  });

  test("comes back after the tables are reset", async ({open}) => {
    const page = await open(`${inject("site")}sql`);
    await bringFile(page, "mine.json", '[{"a": 1}, {"a": 2}]');
    await page.getByRole("button", {name: "Make the table"}).click({timeout: 60_000});
    await page.getByRole("button", {name: "Remove mine"}).waitFor();
    await page.locator(".wb-reset").click();
    expect(await run(page, "SELECT sum(a)::INTEGER AS s FROM mine")).toEqual(["3"]);
  });

  test("that is none, or broken, is refused in words", async ({open}) => {
    const page = await open(`${inject("site")}sql`);
    await bringFile(page, "a.xlsx", "PK");
    await page.getByText("a.xlsx: not a table: use CSV").waitFor();
    await bringFile(page, "a.json", "hello");
    await page.getByText(/a\.json: not rows of JSON/).waitFor({timeout: 30_000});
  });
});

describe("an article of the reader's own", () => {
  test("is read in the page, joins the tables, and is taken by a project", async ({open}) => {
    const page = await open(`${inject("site")}sql`, {acceptDownloads: true});
    await page.locator(".wb-editor .cm-content").waitFor();
    await page.getByRole("button", {name: "Paste an article"}).click();
    await page.getByLabel("The article's text or HTML").fill(article);
    await page.getByRole("button", {name: "Read it"}).click();
    await page.getByLabel("Id", {exact: true}).fill("warta-2026-02-03", {timeout: 60_000});
    await page.getByRole("button", {name: "Find its figures"}).click();
    await page.getByText("beside the site's for this visit").waitFor({timeout: 60_000});
    expect(await page.locator(".wb-mark-claim").allTextContents()).toEqual(["sekitar 1.200 orang"]);
    expect(await page.locator(".wb-mark-unclaimed").allTextContents()).toContain("12");
    expect(await page.locator(".wb-article script").count()).toBe(0);
    const sql = "SELECT text, low, high FROM claims WHERE article_id = 'warta-2026-02-03'";
    expect(await run(page, sql)).toEqual(["sekitar 1.200 orang", "1200", "1200"]);
    await page.getByLabel("Verdict on sekitar 1.200 orang").selectOption("confirm");
    const files: Record<string, string> = {};
    for (const which of ["article", "review"]) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", {name: `Take the ${which} file`}).click()
      ]);
      files[download.suggestedFilename()] = await textOf(download);
    }
    expect(files["warta-2026-02-03.md"]?.endsWith(`---\n${article}`)).toBe(true);
    const project = copyProject();
    try {
      writeFileSync(project.path("data/articles/warta-2026-02-03.md"), files["warta-2026-02-03.md"] ?? "");
      writeFileSync(project.path("data/reviews/warta-2026-02-03.yaml"), files["warta-2026-02-03.yaml"] ?? "");
      const taken = loadProject(project.folder).tables.claims.filter(
        ({article_id}) => article_id === "warta-2026-02-03"
      );
      expect(taken.map(({text, review}) => [text, review])).toEqual([["sekitar 1.200 orang", "confirmed"]]);
    } finally {
      project.remove();
    }
  });
});
