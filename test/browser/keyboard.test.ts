import type {Page} from "playwright-core";
import {describe, inject} from "vitest";
import {queryControl} from "../../tools/harness/runQuery.ts";
import {settle} from "./support/layout.ts";
import {expect, test} from "./support/test.ts";

interface Stop {
  tag: string;
  /** What it leads to or is called. */
  name: string;
  inChart: boolean;
  /** Whether a ring, a shadow or an underline shows that it has the focus. */
  visible: boolean;
}

/** Everything that the Tab key stops at, in order, until it comes round. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 500; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body || element.hasAttribute("data-seen")) return null;
      element.setAttribute("data-seen", "");
      const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
      return {
        tag: element.localName,
        name: element.getAttribute("aria-label") ?? element.getAttribute("href") ?? element.textContent ?? "",
        inChart: element.closest("svg") !== null,
        visible: (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none"
      };
    });
    if (stop === null && stops.length > 0) return stops;
    if (stop !== null) stops.push(stop);
  }
  return stops;
}

describe("the keyboard", () => {
  test("reaches every kind of thing on the overview, and shows where it is", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    const stops = await tabStops(page);
    expect(stops.some(({inChart, tag}) => inChart && tag === "a")).toBe(true);
    expect(stops.some(({tag, name}) => tag === "button" && /run this query/i.test(name))).toBe(true);
    expect(stops.filter(({visible}) => !visible)).toEqual([]);
  });

  test("runs a query", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    await queryControl(page).focus();
    await page.keyboard.press("Enter");
    await page
      .getByText(/same rows/i)
      .first()
      .waitFor({timeout: 60_000});
  });
});
