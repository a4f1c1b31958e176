import {describe, inject} from "vitest";
import {queryControl, runQuery} from "../../tools/harness/runQuery.ts";
import {engineAsked} from "./support/asked.ts";
import {settle} from "./support/layout.ts";
import {expect, test} from "./support/test.ts";

describe("a query in the browser", () => {
  test("gives the rows that the build gave", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    await runQuery(page);
  });

  test("asks for DuckDB only when it is needed", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    expect(engineAsked(page)).toEqual([]);
    await runQuery(page);
    expect(engineAsked(page)).not.toEqual([]);
  });

  test("says so where WebAssembly is missing, and keeps everything else", async ({open}) => {
    const page = await open(inject("site"), {before: () => Reflect.deleteProperty(globalThis, "WebAssembly")});
    await settle(page);
    expect(await page.locator("main svg").count()).toBeGreaterThanOrEqual(3);
    await (await queryControl(page)).click();
    await page
      .getByText(/WebAssembly/)
      .first()
      .waitFor({timeout: 30_000});
    await settle(page);
    expect(await page.locator(".engine-status p").textContent()).toMatch(/^Queries do not run here: .*WebAssembly/);
    expect(await page.locator("main svg").count()).toBeGreaterThanOrEqual(3);
  });
});
