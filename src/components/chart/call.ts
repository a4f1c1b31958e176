import {chartQueries, queries} from "../../queries/index.js";
import type {PageData} from "../pageData.js";
import {figureCsv} from "./csv.js";
import {element} from "./dom.js";
import {embedSource} from "./embed.js";
import {frame} from "./frame.js";
import {kindOf} from "./kinds.js";
import {type ChartOptions, checkOptions} from "./options.js";
import {poster} from "./poster.js";
import {selectRows, shownSql} from "./select.js";
import {takeAway} from "./takeAway.js";
import {titleOf} from "./title.js";
import {dataTable, fold, queryBlock, sentenceList, sentencesBehind, sourcesLine} from "./under.js";

/**
 * Draws `${chart("estimates", {measures: ["troops_deployed"]})}` into the page as it is served: the rows of a query of
 * `src/queries`, with what they rest on, and everything to take away.
 */
export function chartCall(document: Document, data: PageData, query: string, given: ChartOptions = {}): HTMLElement {
  const options = checkOptions(given);
  if (!(queries as readonly string[]).includes(query)) {
    throw new Error(`no such chart: ${JSON.stringify(query)}: one of ${chartQueries.join(", ")}`);
  }
  checkMeasures(data, options);
  const rows = selectRows(data.rows<object>(query), options);
  const sql = shownSql(query, data.sql(query), options);
  const kind = kindOf(data.rows<object>(query), options);
  const title = titleOf(rows, sql, options);
  const {embedded, ...asked} = options;
  const name = options.name ?? slug(query, options);
  const key = embedded ? name : data.name(name, {query, ...asked});
  const target = embedded ? "_top" : undefined;
  const id = data.id(key);
  const figure = frame(document, kind, rows, {
    id,
    title,
    note: options.note,
    heading: embedded ? "h1" : "h3",
    target,
    href: kind.page
  });
  figure.append(sourcesLine(document, kind, rows, target));
  if (embedded) {
    figure.classList.add("embedded");
    const words = "Selisih: the sentences behind it, the query, the data";
    figure.append(element(document, "p", {class: "home"}, element(document, "a", {href: embedded, target}, words)));
    return figure;
  }
  const svg = poster(document, kind, rows, {title, note: options.note, from: data.address("/")});
  const files = {
    svg: data.publish(`charts/${key}.svg`, svg),
    png: data.publish(`charts/${key}.png`, svg),
    csv: data.publish(`charts/${key}.csv`, figureCsv(rows))
  };
  const frameHref = data.publish(
    `embed/${key}.md`,
    embedSource(title, query, {...asked, name: key, embedded: `${data.page}#${id}`})
  );
  const behind = sentencesBehind(kind, rows, id).length;
  figure.append(
    fold(
      document,
      "sentences-behind",
      behind === 1 ? "The sentence behind it" : `The ${behind} sentences behind it`,
      sentenceList(document, kind, rows, id)
    ),
    fold(document, "data", "The same as a table", dataTable(document, title, kind.columns, rows, kind.page)),
    fold(document, "query", "The query behind it", queryBlock(document, sql)),
    takeAway(
      document,
      {
        title,
        id,
        key,
        files,
        frameHref,
        page: data.address(data.page),
        version: data.version,
        articles: kind.articles(rows)
      },
      data
    )
  );
  return figure;
}

function checkMeasures(data: PageData, {measures = []}: ChartOptions): void {
  if (measures.length === 0) return;
  const known = data.rows<{measure: string}>("measure_names").map(({measure}) => measure);
  const missing = measures.find((measure) => !known.includes(measure));
  if (missing !== undefined) throw new Error(`no such measure: ${JSON.stringify(missing)}: one of ${known.join(", ")}`);
}

/** `estimates-troops-deployed-by-date`: what a chart is called where its page gives it no name. */
function slug(query: string, {measures = [], by}: ChartOptions): string {
  const parts = [query, ...measures, ...(by ? ["by", by] : [])];
  return parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/-$/, "");
}
