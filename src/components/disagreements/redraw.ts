import {query} from "../duckdb.js";
import {siteHref} from "../links.js";
import type {PageData} from "../pageData.js";
import {plainRows} from "../rows.js";
import {type Part, parts} from "./draw.js";
import {freshChart} from "./freshChart.js";
import {queryFiles} from "./queryFiles.js";
import {type Settings, withSettings} from "./settings.js";

/** What parts of the page hold with a reader's settings: the same queries and the same drawing as when the site was built. */
export async function redraw(settings: Settings, wanted: readonly Part[]): Promise<Node[][]> {
  const asked = await Promise.all(
    Object.entries(queryFiles).map(async ([name, file]) => {
      const sql = withSettings(await file.text(), settings);
      return [name, {sql, rows: plainRows(await query(sql))}] as const;
    })
  );
  const results = new Map(asked);
  return wanted.map((part) => {
    const drawn = parts[part](document, dataOf(results), freshChart);
    for (const link of drawn.querySelectorAll('a[href^="/"]')) {
      link.setAttribute("href", siteHref(link.getAttribute("href") ?? "/"));
    }
    return [...drawn.childNodes];
  });
}

function dataOf(results: ReadonlyMap<string, {sql: string; rows: readonly unknown[]}>): PageData {
  const get = (name: string) => {
    const found = results.get(name);
    if (!found) throw new Error(`no such query here: ${name}`);
    return found;
  };
  return {
    page: location.pathname,
    rows: <Row>(name: string) => get(name).rows as readonly Row[],
    sql: (name) => get(name).sql,
    id: (wanted) => wanted,
    name: (wanted) => wanted,
    publish: () => null,
    address: siteHref,
    version: null
  };
}
