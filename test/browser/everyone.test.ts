import {describe, inject} from "vitest";
import {overflow, settle} from "./support/layout.ts";
import {builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

/** A window of 1280 by 1024 pixels, as pages see it when everything in it is made larger. */
const zooms = [2, 4].flatMap((zoom) => builtPages().map((path) => ({path, zoom})));

describe("zoom", () => {
  test.for(zooms)("of $zoom on /$path: all is there, one column, nothing to the side", async ({path, zoom}, {open}) => {
    const viewport = {width: 1280 / zoom, height: 1024 / zoom};
    const page = await open(inject("site") + path, {viewport, deviceScaleFactor: zoom});
    await settle(page);
    expect(await overflow(page)).toBe(0);
    // What stays in place as the page moves may not take the window from it.
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((element) => getComputedStyle(element).position === "fixed" && element.checkVisibility())
        .map((element) => element.getBoundingClientRect())
        .reduce(
          (sum, box) => sum + Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.left, 0)) * box.height,
          0
        )
    );
    expect(covered).toBeLessThan(viewport.width * viewport.height * 0.3);
  });
});

describe("reduced motion", () => {
  test.for(builtPages())("/%s moves nothing", async (path, {open}) => {
    const page = await open(inject("site") + path, {reducedMotion: "reduce"});
    await settle(page);
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll("body *")]
        .filter((element) => {
          const {transitionDuration, animationName, animationDuration, scrollBehavior} = getComputedStyle(element);
          const transitions = transitionDuration.split(", ").some((time) => Number.parseFloat(time) > 0.01);
          const animations = animationName !== "none" && Number.parseFloat(animationDuration) > 0.01;
          return transitions || animations || scrollBehavior === "smooth";
        })
        .map((element) => element.outerHTML.slice(0, 120))
    );
    expect(moving).toEqual([]);
  });
});

describe("tables", () => {
  test.for(builtPages())("of /%s have a caption or a name, and heads", async (path, {open}) => {
    const page = await open(inject("site") + path);
    await settle(page);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll("table")]
        .filter((table) => {
          const named = table.caption?.textContent?.trim() || table.ariaLabel || table.getAttribute("aria-labelledby");
          return !named || table.querySelector("th[scope]") === null;
        })
        .map((table) => table.outerHTML.slice(0, 200))
    );
    expect(faults).toEqual([]);
  });
});

describe("print", () => {
  test.for(builtPages())("of /%s is the page alone, with its sources", async (path, {open}) => {
    const page = await open(inject("site") + path, {viewport: {width: 800, height: 1000}});
    await settle(page);
    await page.emulateMedia({media: "print"});
    const seen = await page.evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((e) => e.outerHTML);
      const notes = [...document.querySelectorAll(".print-notes li")].map(({textContent}) => textContent ?? "");
      const numbers = [...document.querySelectorAll("main .print-note")].map(({textContent}) => Number(textContent));
      return {
        controls: visible("#observablehq-sidebar, #observablehq-toc, .skip-link, button, input, select, form, summary"),
        onScreens: visible(".takeaway, details.query pre, details.data table"),
        hidden: [...document.querySelectorAll("main details.sentences-behind > :not(summary)")].filter(
          (element) => element.getBoundingClientRect().height === 0
        ).length,
        links: document.querySelectorAll('main a[href^="http"]').length,
        notes,
        numbers
      };
    });
    expect(seen.controls).toEqual([]);
    expect(seen.onScreens).toEqual([]);
    expect(seen.hidden).toBe(0);
    // A list that scripts filter is drawn anew by them; its notes are those of the page as it was served.
    if (seen.links > 0) expect(seen.notes.length).toBeGreaterThan(0);
    expect(seen.numbers.filter((number) => number < 1 || number > seen.notes.length)).toEqual([]);
  });
});
