import {describe, inject} from "vitest";
import {askedBy} from "./support/asked.ts";
import {marksOfCharts, overflow, overlappingLabels, settle, shiftOf} from "./support/layout.ts";
import {builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

const widths = [360, 1280];
const colorSchemes = ["light", "dark"] as const;
const views = builtPages().flatMap((path) =>
  widths.flatMap((width) => colorSchemes.map((colorScheme) => ({path, width, colorScheme})))
);

describe("every page", () => {
  test.for(views)(
    "/$path at $width, $colorScheme: no fault, no overflow, no label on another, nothing moves",
    async (view, {open}) => {
      const {path, width, colorScheme} = view;
      const page = await open(inject("site") + path, {viewport: {width, height: 800}, colorScheme});
      await settle(page);
      expect(await page.locator("main h1").count()).toBeGreaterThan(0);
      expect(await overflow(page)).toBe(0);
      expect(await overlappingLabels(page)).toEqual([]);
      expect(await shiftOf(page)).toBeLessThan(0.02);
    }
  );

  test.for(builtPages())("/%s works under a sub-path", async (path, {open}) => {
    const page = await open(inject("siteUnderPath") + path);
    await settle(page);
    expect(await page.locator("main h1").count()).toBeGreaterThan(0);
  });
});

describe("the overview", () => {
  test("shows three charts or more, each with marks", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    const charts = await marksOfCharts(page);
    expect(charts.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...charts)).toBeGreaterThan(0);
  });

  test("tells its language, and lets people zoom", async ({open}) => {
    const page = await open(inject("site"));
    expect(await page.locator("html").getAttribute("lang")).toMatch(/^[a-z]{2}/);
    expect(await page.locator("meta[name=viewport]").getAttribute("content")).not.toContain("maximum-scale");
  });
});

test("a query in a page runs when it is seen, and asks for nothing before", async ({open}) => {
  const page = await open(`${inject("site")}claims`, {viewport: {width: 360, height: 740}});
  await settle(page);
  const engine = () => askedBy(page).filter((name) => /\.wasm$|\.arrow$|\/worker\./.test(name));
  expect(engine()).toEqual([]);
  await page.getByRole("heading", {name: "Ask a question of your own"}).scrollIntoViewIfNeeded();
  await page.getByRole("table", {name: /^Rows of measure, claims/}).waitFor({timeout: 60_000});
  expect(engine().map((name) => name.replace(/^.*\./, ""))).toEqual(expect.arrayContaining(["wasm", "arrow", "js"]));
});

describe("without JavaScript", () => {
  test.for(builtPages())("/%s keeps its prose", async (path, {open}) => {
    const page = await open(inject("site") + path, {javaScriptEnabled: false});
    expect(await page.locator("main h1").count()).toBeGreaterThan(0);
    expect(await page.locator("main p").count()).toBeGreaterThan(0);
  });

  test("the page of claims keeps its list", async ({open}) => {
    const page = await open(`${inject("site")}claims`, {javaScriptEnabled: false});
    expect(await page.locator(".sentences li").count()).toBeGreaterThanOrEqual(28);
    expect(await page.locator("p.noscript").isVisible()).toBe(true);
    const box = await page.locator(".sentences li").first().boundingBox();
    expect(box?.y).toBeLessThan(600);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test("the overview keeps its charts, and misses nothing", async ({open}) => {
    const page = await open(inject("site"), {javaScriptEnabled: false});
    expect(await page.locator("main svg circle, main svg rect, main svg path, main svg line").count()).toBeGreaterThan(
      0
    );
    expect(await page.locator("p.noscript").count()).toBe(0);
  });

  test.for([1008, 1280])("the menu stands open beside the text at %i pixels", async (width, {open}) => {
    const page = await open(inject("site"), {javaScriptEnabled: false, viewport: {width, height: 800}});
    const menu = await page.locator("#observablehq-sidebar").boundingBox();
    const text = await page.locator("main h1").boundingBox();
    expect(menu?.x).toBe(0);
    expect(text?.x).toBeGreaterThanOrEqual(menu?.width ?? Number.POSITIVE_INFINITY);
    expect(await page.getByRole("link", {name: "Timeline"}).first().isVisible()).toBe(true);
    expect(await page.locator("#observablehq-sidebar-toggle").isVisible()).toBe(false);
  });

  test("the menu opens by its switch at 360 pixels", async ({open}) => {
    const page = await open(inject("site"), {javaScriptEnabled: false, viewport: {width: 360, height: 740}});
    expect((await page.locator("#observablehq-sidebar").boundingBox())?.x).toBeLessThan(0);
    await page.locator("#observablehq-sidebar-toggle").click();
    await expect.poll(async () => (await page.locator("#observablehq-sidebar").boundingBox())?.x).toBe(0);
  });

  test.for(["claims", "sql"])("a page with controls says what is missing: /%s", async (path, {open}) => {
    const page = await open(inject("site") + path, {javaScriptEnabled: false});
    expect(await page.locator("p.noscript").isVisible()).toBe(true);
    expect(await page.locator("p.noscript a").getAttribute("href")).toMatch(/data\.html$/);
    expect(await page.locator(".awaits-control:visible").count()).toBe(0);
  });
});
