import type {ChartName} from "../queries/index.js";
import type {ChartOptions} from "./chart/frame.js";
import type {PageData} from "./pageData.js";

/**
 * A chart whose options only a browser knows, as where a reader chooses its measures: `chart("money", {measures: [chosen]})`.
 * One whose options are written out needs no script: it is drawn when the site is built. What draws is fetched here, when
 * it is called.
 */
export async function chart(name: ChartName, options: ChartOptions = {}): Promise<Node> {
  const [{files}, {chartCall}] = await Promise.all([import("./chart/files.js"), import("./chart/call.js")]);
  const [rows, sql] = await Promise.all([files[name].rows.json() as Promise<unknown[]>, files[name].sql.text()]);
  const data: PageData = {
    page: location.pathname,
    rows: <Row>() => rows as readonly Row[],
    sql: () => sql,
    id: freeId
  };
  return chartCall(document, data, name, options);
}

function freeId(wanted: string): string {
  if (!document.getElementById(wanted)) return wanted;
  for (let i = 2; ; i++) if (!document.getElementById(`${wanted}-${i}`)) return `${wanted}-${i}`;
}
