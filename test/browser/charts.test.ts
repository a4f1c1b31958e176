import {createServer, type Server} from "node:http";
import type {AddressInfo} from "node:net";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, describe, inject} from "vitest";
import {root} from "../../tools/setup/install.mjs";
import {askedBy, scriptsWith} from "./support/asked.ts";
import {settle, shiftOf} from "./support/layout.ts";
import {builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

const widths = [320, 344, 360, 390, 412, 480, 540, 600, 680, 768, 900, 1024, 1180, 1280, 1440, 1600];
const withCharts = builtPages().filter((path) => !/^(claims|articles)\//.test(path));

/** What is wrong with the charts of a page as it stands: text or marks cut off or outside, labels on labels or on marks. */
function chartFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const shown = (element: Element) => element.getBoundingClientRect().width > 0;
    for (const figure of document.querySelectorAll("figure.chart")) {
      const drawn = [...figure.querySelectorAll(".plot > *")].filter(shown);
      if (drawn.length !== 1) faults.push(`${figure.id}: drawn ${drawn.length} times`);
      const frame = figure.getBoundingClientRect();
      if (frame.right > document.documentElement.clientWidth + 0.5) faults.push(`${figure.id}: wider than the page`);
      for (const svg of [...figure.querySelectorAll(".plot svg")].filter(shown)) {
        const box = svg.getBoundingClientRect();
        const scale = box.width / Number(svg.getAttribute("width"));
        const outside = (inner: DOMRect) =>
          inner.left < box.left - 1 ||
          inner.right > box.right + 1 ||
          inner.top < box.top - 1 ||
          inner.bottom > box.bottom + 1;
        const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent?.trim());
        for (const text of texts) {
          if (outside(text.getBoundingClientRect())) faults.push(`${figure.id}: cut: ${text.textContent}`);
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          if (size < 11) faults.push(`${figure.id}: ${size.toFixed(1)} px: ${text.textContent}`);
        }
        const rows = [...svg.querySelectorAll("a.row")];
        for (const row of rows) {
          const marks = [...row.querySelectorAll(".shape")].map((mark) => mark.getBoundingClientRect());
          if (marks.length > 1 || marks.some((mark) => outside(mark))) {
            faults.push(`${figure.id}: mark cut: ${row.getAttribute("aria-label")}`);
          }
          const hit = row.querySelector(".hit")?.getBoundingClientRect();
          if (!hit || hit.height < 43) faults.push(`${figure.id}: too low to touch: ${row.getAttribute("aria-label")}`);
        }
        const boxes = [...texts, ...svg.querySelectorAll(".shape")].map((part) => {
          const {left, right, top, bottom} = part.getBoundingClientRect();
          return {part, left, right, top, bottom};
        });
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            if (a.part.contains(b.part) || b.part.contains(a.part)) continue;
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            // A box holds the room of the line, a third of which no letter fills.
            if (across > 1 && down > Math.min(a.bottom - a.top, b.bottom - b.top) / 3) {
              faults.push(`${figure.id}: overlap: ${a.part.textContent || "mark"} / ${b.part.textContent || "mark"}`);
            }
          }
        });
      }
    }
    return faults;
  });
}

describe("at every width nothing of a chart is cut, nothing overlaps, and every mark can be touched", () => {
  test.for(withCharts)("/%s", async (path, {open}) => {
    const page = await open(inject("site") + path);
    await settle(page);
    for (const width of widths) {
      await page.setViewportSize({width, height: 900});
      expect([width, await chartFaults(page)]).toEqual([width, []]);
    }
  });
});

describe("when scripts come", () => {
  test.for(["", "troops", "money", "timeline"])("/%s: nothing moves, nothing is drawn again", async (path, {open}) => {
    const page = await open(inject("site") + path, {
      before: () => {
        document.addEventListener("DOMContentLoaded", () => {
          for (const svg of document.querySelectorAll("figure.chart .plot svg")) svg.setAttribute("data-served", "");
        });
      }
    });
    await settle(page);
    expect(await shiftOf(page)).toBeLessThan(0.02);
    const charts = page.locator("figure.chart .plot svg");
    expect(await charts.count()).toBeGreaterThan(0);
    expect(await page.locator("figure.chart .plot svg:not([data-served])").count()).toBe(0);
    const libraries = new Set(["plot-d6a7b5", "AsyncDuckDB", "RecordBatch"].flatMap(scriptsWith));
    const asked = askedBy(page).map((address) => address.replace(/^.*\//, ""));
    expect(asked.filter((name) => name.endsWith(".js")).length).toBeGreaterThan(0);
    expect(asked.filter((name) => libraries.has(name) || name.endsWith(".wasm"))).toEqual([]);
  });
});

describe("a mark", () => {
  test("leads to its sentence by mouse, by touch and by keyboard", async ({open}) => {
    for (const how of ["click", "tap", "keys"] as const) {
      const page = await open(inject("site"), {hasTouch: how === "tap", javaScriptEnabled: how === "keys"});
      const row = page.locator("figure.chart a.row:visible").first();
      const words = (await row.getAttribute("aria-label"))?.split(";")[0] ?? "";
      if (how === "click") await row.click();
      else if (how === "tap") await row.tap();
      else {
        await row.focus();
        await page.keyboard.press("Enter");
      }
      await page.waitForURL(/claims\//);
      expect(await page.locator("main").textContent()).toContain(words);
      expect(await page.locator("main blockquote").count()).toBeGreaterThan(0);
    }
  });
});

describe("under a chart, without scripts", () => {
  test("its files are there, and its frame", async ({open}) => {
    const page = await open(inject("site"), {javaScriptEnabled: false});
    const chart = page.locator("figure.chart").first();
    const links = await chart
      .locator("a[download]")
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
    expect(links.map((href) => href.slice(href.lastIndexOf(".") + 1))).toEqual(["svg", "png", "csv"]);
    const [svg, png, csv] = await Promise.all(
      links.map(async (href) => Buffer.from(await (await fetch(href)).arrayBuffer()))
    );
    expect(svg?.toString("utf8")).toMatch(/^<\?xml[\s\S]*<\/svg>\s*$/);
    expect(png?.subarray(1, 4).toString()).toBe("PNG");
    const marks = await chart.locator(".wide a.row").count();
    expect(csv?.toString("utf8").trim().split("\r\n").length).toBe(marks + 1);
    expect(await chart.locator("details.data tbody tr").count()).toBe(marks);
    expect(await chart.locator("details.sentences-behind li").count()).toBe(marks);
    expect(await chart.locator("details.query code").textContent()).toMatch(/^-- /);
    expect(await chart.locator("details.embed pre").textContent()).toContain("<iframe src=");
    expect(await chart.locator("details.cite pre").textContent()).toMatch(/^“.*”, chart\./);
  });
});

test.for(["", "troops", "money", "timeline"])("the pictures of /%s hold all their words", async (path, {open}) => {
  // A picture that is opened by itself has no icon to name, and a browser then asks for one.
  const page = await open(inject("site") + path, {javaScriptEnabled: false, tolerate: /404/});
  const links = await page
    .locator("a[download$='.svg']")
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(0);
  for (const href of links) {
    expect((await page.goto(href))?.status()).toBe(200);
    const outside = await page.locator("text").evaluateAll((texts) => {
      const {width, height} = document.documentElement.getBoundingClientRect();
      const cut = texts.filter((text) => {
        const {left, right, top, bottom} = text.getBoundingClientRect();
        return left < 0 || right > width || top < 0 || bottom > height;
      });
      return cut.map(({textContent}) => textContent);
    });
    expect([href, outside]).toEqual([href, []]);
  }
});

describe("a chart in a stranger's page", () => {
  let stranger: Server;
  let address: string;

  beforeAll(async () => {
    stranger = createServer(({url = "/"}, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      const {searchParams} = new URL(url, "http://stranger");
      response.end(
        `<!DOCTYPE html><html lang="en"><title>A stranger</title><body>${searchParams.get("code") ?? ""}</body></html>`
      );
    });
    // Another host name is another origin, as another port is.
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    address = `http://localhost:${(stranger.address() as AddressInfo).port}/`;
  });

  afterAll(() => new Promise((resolve) => stranger.close(resolve)));

  test.for([320, 700, 1200])("is as high as its frame at %d, and its marks lead out of it", async (width, {open}) => {
    const page = await open(inject("site"));
    await settle(page);
    const code = (await page.locator("details.embed pre").first().textContent()) ?? "";
    expect(code).toContain(`<iframe src="${inject("site")}embed/`);
    const other = await open(`${address}?code=${encodeURIComponent(code)}`, {
      viewport: {width, height: 800},
      tolerate: /^request to another origin/
    });
    const frame = other.frameLocator("iframe");
    await frame.locator("a.row:visible").first().waitFor();
    await settle(other);
    const height = await other.locator("iframe").evaluate((element) => element.clientHeight);
    const inside = await frame
      .locator("html")
      .evaluate((html) => [html.scrollHeight, html.scrollWidth, html.clientWidth]);
    expect(inside[0]).toBeLessThanOrEqual(height);
    expect(height - (await frame.locator("main").evaluate((main) => main.getBoundingClientRect().bottom))).toBeLessThan(
      80
    );
    expect(inside[1]).toBe(inside[2]);
    await frame.locator("a.row:visible").first().click();
    await other.waitForURL(/claims\//);
  });

  test("stands in a page of its own, which has nothing else", async ({open}) => {
    const path = builtPages().find((page) => page.startsWith("embed/")) ?? "";
    const page = await open(inject("site") + path, {javaScriptEnabled: false});
    expect(await page.locator("figure.chart").count()).toBe(1);
    expect(await page.locator("nav, header, footer, details").count()).toBe(0);
    expect(join(root, path)).toContain("embed");
  });
});
