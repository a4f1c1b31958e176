import type {Locator, Page} from "playwright-core";

/** Opens the query under a page's first chart; the control in it opens DuckDB and runs that query in the browser. */
export async function queryControl(page: Page): Promise<Locator> {
  const query = page.locator("details.query").first();
  if ((await query.getAttribute("open")) === null) await query.locator("summary").click();
  return query.getByRole("button", {name: /run this query in your browser/i});
}

/** Uses it, and waits until the page says that the browser's rows are the build's. */
export async function runQuery(page: Page): Promise<void> {
  await (await queryControl(page)).click();
  await page
    .getByText(/same rows/i)
    .first()
    .waitFor({timeout: 60_000});
}
