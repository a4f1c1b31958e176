import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {engineAsked} from "./support/asked.ts";
import {overflow, overlappingLabels, settle} from "./support/layout.ts";
import {expect, test} from "./support/test.ts";

const address = (search = "") => `${inject("site")}disagreements.html${search}`;
const state = (page: Page) => page.locator(".disagreement-controls .state");
const shown = (page: Page) => state(page).filter({hasText: /^Shown: /});
const grounds = (page: Page) => page.locator(".ground").allTextContents();

/** Moves the tolerance, as a hand on the slider does. */
function setTolerance(page: Page, percent: number): Promise<void> {
  return page.locator("input[name=tolerance]").evaluate((input: HTMLInputElement, value) => {
    input.value = value;
    for (const type of ["input", "change"]) input.dispatchEvent(new Event(type, {bubbles: true}));
  }, String(percent));
}

describe("what sources disagree on", () => {
  test("is worked out again in the page, kept in its address, and put back", async ({open}) => {
    const page = await open(address());
    await settle(page);
    expect(engineAsked(page).length).toBe(0);
    const before = await grounds(page);
    const conflicts = await page.locator(".pairs .conflict li").count();

    await setTolerance(page, 40);
    await shown(page).waitFor();
    expect(engineAsked(page).length).toBeGreaterThan(0);
    expect(new URL(page.url()).search).toBe("?about=40");
    expect(await page.locator(".legend li", {hasText: "40% either way"}).count()).toBeGreaterThan(0);
    expect(await grounds(page)).not.toEqual(before);
    expect(await page.locator(".pairs .conflict li").count()).toBeLessThan(conflicts);
    expect(await overflow(page)).toBe(0);
    for (const link of await page.locator("figure.chart svg a.row").all()) {
      expect(await link.getAttribute("href")).toMatch(/^http/);
    }

    await page.getByRole("button", {name: "As it was"}).click();
    await state(page)
      .filter({hasText: /^Shown as the page was made/})
      .waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await grounds(page)).toEqual(before);
  });

  test("is as an address says that another reader set it", async ({open}) => {
    const page = await open(address("?about=0&without=NIS&known=2025-06-30"));
    await shown(page).waitFor();
    expect(await shown(page).textContent()).toBe("Shown: “about” within 0%; without NIS; as known on 30 June 2025.");
    expect(await page.locator("input[name=without][value=NIS]").isChecked()).toBe(true);
    expect(await page.locator("input[name=known]").inputValue()).toBe("2025-06-30");
    const told = await page.locator("figure.chart svg .row").allTextContents();
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((text) => /\bNIS\b|July 2025/.test(text))).toEqual([]);
  });

  test("can be set with the keyboard alone", async ({open}) => {
    const page = await open(address());
    await settle(page);
    await page.locator("input[name=tolerance]").focus();
    await page.keyboard.press("ArrowRight");
    await shown(page).waitFor();
    expect(new URL(page.url()).search).toBe("?about=11");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("tolerance");
  });

  test("is all there without scripts, but for the controls", async ({open}) => {
    const page = await open(address(), {javaScriptEnabled: false});
    expect(await page.locator(".disagreement-controls").isVisible()).toBe(false);
    expect(await page.locator("figure.chart").count()).toBeGreaterThan(5);
    for (const chart of await page.locator("figure.chart").all()) {
      expect(await chart.locator(".row-chart:visible a.row").count()).toBeGreaterThan(0);
    }
    expect(await page.locator(".ground").count()).toBeGreaterThan(0);
    expect(await page.locator(".witness-counts tbody tr").count()).toBeGreaterThan(0);
  });

  test.for([320, 480, 768, 1024, 1600])("has room at %i pixels", async (width, {open}) => {
    const page = await open(address(), {viewport: {width, height: 800}});
    await settle(page);
    expect(await overflow(page)).toBe(0);
    expect(await overlappingLabels(page)).toEqual([]);
  });
});
