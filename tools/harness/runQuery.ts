import type {Locator, Page} from "playwright-core";

/** The control under a chart that opens DuckDB and runs the chart's query in the browser: the page's first one. */
export function queryControl(page: Page): Locator {
  return page.getByRole("button", {name: /run this query in your browser/i}).first();
}

/** Uses it, and waits until the page says that the browser's rows are the build's. */
export async function runQuery(page: Page): Promise<void> {
  await queryControl(page).click();
  await page
    .getByText(/same rows/i)
    .first()
    .waitFor({timeout: 60_000});
}
