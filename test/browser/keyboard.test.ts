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
  /** Whether it looks other than without the focus. */
  visible: boolean;
}

/** Everything that the Tab key stops at, in order, until it comes round. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 500; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(describeFocus);
    if (stop === null && stops.length > 0) return stops;
    if (stop !== null) stops.push(stop);
  }
  return stops;
}

/** What has the focus, and whether it or what is in it looks other than without; null where that was told before. */
function describeFocus(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || element === document.body) return null;
  if (element.hasAttribute("data-seen")) return null;
  element.setAttribute("data-seen", "");
  const looks = () =>
    [element, ...element.querySelectorAll("*")]
      .map((part) => getComputedStyle(part))
      .map((style) => [style.outline, style.boxShadow, style.background, style.fill, style.fillOpacity, style.stroke])
      .join();
  const focused = looks();
  element.blur();
  const plain = looks();
  element.focus();
  return {
    tag: element.localName,
    name: element.getAttribute("aria-label") ?? element.getAttribute("href") ?? element.textContent ?? "",
    inChart: element.closest("svg") !== null,
    visible: focused !== plain
  };
}

describe("the keyboard", () => {
  test("reaches every kind of thing on the overview, and shows where it is", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    await queryControl(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const stops = await tabStops(page);
    expect(stops.some(({inChart, tag}) => inChart && tag === "a")).toBe(true);
    expect(stops.some(({tag, name}) => tag === "button" && /run this query/i.test(name))).toBe(true);
    expect(stops.filter(({visible}) => !visible)).toEqual([]);
  });

  test("runs a query", async ({open}) => {
    const page = await open(inject("site"));
    await settle(page);
    await (await queryControl(page)).focus();
    await page.keyboard.press("Enter");
    await page
      .getByText(/same rows/i)
      .first()
      .waitFor({timeout: 60_000});
  });

  test("sorts a page's table by its heads, which say how it stands", async ({open}) => {
    const page = await open(`${inject("site")}claims#ask-a-question-of-your-own`);
    const table = page.getByRole("table", {name: /^Rows of measure, claims/});
    await table.waitFor();
    const head = table.getByRole("columnheader", {name: "lowest"});
    const lowest = async () => {
      const cells = await table.locator("tbody tr td:nth-child(5)").allTextContents();
      return cells.filter((text) => text !== "").map((text) => Number(text.replaceAll(",", "")));
    };
    await head.focus();
    await page.keyboard.press("Enter");
    const rising = await lowest();
    expect(rising.length).toBeGreaterThan(3);
    expect(rising).toEqual([...rising].sort((a, b) => a - b));
    expect(await head.getAttribute("aria-sort")).toBe("ascending");
    await page.keyboard.press("Space");
    expect((await lowest())[0]).toBe(Math.max(...rising));
    expect(await head.getAttribute("aria-sort")).toBe("descending");
  });
});
