import type {ChartName} from "../queries/index.js";
import type {ChartOptions} from "./chart/options.js";
import type {PageData} from "./pageData.js";

/**
 * A chart whose options only a browser knows, as where a reader chooses its measures:
 * `chart("estimates", {measures: [chosen]})`. One whose options are written out needs no script: it is drawn when the site is
 * built. What draws is fetched here, when it is called.
 */
export async function chart(name: ChartName, options: ChartOptions = {}): Promise<Node> {
  const [{files}, {chartCall}] = await Promise.all([import("./chart/files.js"), import("./chart/call.js")]);
  const asked = [...new Set<ChartName | "measure_names">([name, "measure_names"])];
  const texts = await Promise.all(
    asked.map(
      async (query) => [query, {rows: await files[query].rows.json(), sql: await files[query].sql.text()}] as const
    )
  );
  const known = new Map<string, {rows: unknown; sql: string}>(texts);
  const data: PageData = {
    page: location.pathname,
    rows: <Row>(query: string) => (known.get(query)?.rows ?? []) as readonly Row[],
    sql: (query) => known.get(query)?.sql ?? "",
    id: freeId,
    name: (wanted) => wanted,
    publish: (path, content) => fileHref(path, content),
    address: (path) => path,
    version: null
  };
  return chartCall(document, data, name, options);
}

function freeId(wanted: string): string {
  if (!document.getElementById(wanted)) return wanted;
  for (let i = 2; ; i++) if (!document.getElementById(`${wanted}-${i}`)) return `${wanted}-${i}`;
}

/** A file that the browser holds; there are no pages and no pictures to be made here. */
function fileHref(path: string, content: string): string | null {
  const type = path.endsWith(".csv") ? "text/csv" : path.endsWith(".svg") ? "image/svg+xml" : null;
  return type && URL.createObjectURL(new Blob([content], {type: `${type};charset=utf-8`}));
}
