import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {AxeResults} from "axe-core";
import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {settle} from "./support/layout.ts";
import {builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

declare global {
  interface Window {
    axe: {run(): Promise<AxeResults>};
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page that has shown all it shows: each rule that is broken, with the elements that break it. */
async function findings(page: Page): Promise<string[]> {
  await page.waitForFunction(() => !document.querySelector("observablehq-loading"));
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await window.axe.run();
    return violations.flatMap(({id, help, nodes}) =>
      nodes.map(({html, failureSummary}) => `${id}: ${help}: ${html.slice(0, 200)}: ${failureSummary}`)
    );
  });
}

describe("axe finds nothing", () => {
  test.for(builtPages())("on /%s, light", async (path, {open}) => {
    const page = await open(inject("site") + path);
    await settle(page);
    expect(await findings(page)).toEqual([]);
  });

  test.for(builtPages())("on /%s, dark, at 360", async (path, {open}) => {
    const page = await open(inject("site") + path, {colorScheme: "dark", viewport: {width: 360, height: 800}});
    await settle(page);
    expect(await findings(page)).toEqual([]);
  });

  test.for(builtPages())("on /%s, all of it opened", async (path, {open}) => {
    const page = await open(inject("site") + path);
    await settle(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await findings(page)).toEqual([]);
  });
});
