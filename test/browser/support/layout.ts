import type {Page} from "playwright-core";

/** How far the page's content goes beyond its window to the side, in CSS pixels; 0 where it does not. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Pairs of labels that stand on one another inside one chart, as `label / label`. */
export function overlappingLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pairs: string[] = [];
    for (const svg of document.querySelectorAll("svg")) {
      const labels = [...svg.querySelectorAll("text")]
        .filter(
          (text) => text.textContent?.trim() && text.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})
        )
        .map((text) => ({words: text.textContent, box: text.getBoundingClientRect()}))
        .filter(({box}) => box.width > 0);
      labels.forEach((a, i) => {
        for (const b of labels.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // A box holds the room of the line, a third of which no letter fills.
          if (across > 1 && down > Math.min(a.box.height, b.box.height) / 3) pairs.push(`${a.words} / ${b.words}`);
        }
      });
    }
    return pairs;
  });
}

/** Charts of a page: each figure's or plot's number of drawn marks. */
export function marksOfCharts(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("svg")]
      .filter((svg) => svg.getBoundingClientRect().width > 100)
      .map((svg) => svg.querySelectorAll("circle, rect, line, path").length)
  );
}

/** Runs in a page before anything of its own: sums up how far what is shown moves of itself. */
export function watchShifts(): void {
  const seen = {shift: 0};
  Object.assign(globalThis, {seen});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({type: "layout-shift", buffered: true});
}

/** The sum of all layout shifts of a page that nobody's hand made. */
export function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as {seen: {shift: number}}).seen.shift);
}

/** The page once its charts are drawn and nothing more is asked for. */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
