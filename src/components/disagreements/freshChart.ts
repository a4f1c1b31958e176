import {element} from "../chart/dom.js";
import {frame} from "../chart/frame.js";
import {kindOf} from "../chart/kinds.js";
import type {ChartOptions} from "../chart/options.js";
import {selectRows, shownSql} from "../chart/select.js";
import {dataTable, fold, queryBlock, sentenceList, sourcesLine} from "../chart/under.js";
import type {PageData} from "../pageData.js";

/** A chart by the name of its query, drawn into a page. */
export type DrawChart = (document: Document, data: PageData, query: string, options: ChartOptions) => HTMLElement;

/**
 * A chart of rows that a reader's settings gave, with what they rest on and their query. What was made with the site, such as its
 * files to take away, it does not have: they hold other rows.
 */
export const freshChart: DrawChart = (document, data, query, options) => {
  const all = data.rows<object>(query);
  const rows = selectRows(all, options);
  const kind = kindOf(all, options);
  const {title = query, note, name = query} = options;
  const id = data.id(name);
  const figure = frame(document, kind, rows, {id, title, note, href: (row) => kind.page(row)});
  figure.append(
    sourcesLine(document, kind, rows),
    fold(
      document,
      "sentences-behind",
      `The ${rows.length} sentences behind it`,
      sentenceList(document, kind, rows, id)
    ),
    fold(
      document,
      "data",
      "The same as a table",
      dataTable(document, title, kind.columns, rows, (row) => kind.page(row))
    ),
    fold(document, "query", "The query behind it", queryBlock(document, shownSql(query, data.sql(query), options))),
    element(
      document,
      "p",
      {class: "note-line"},
      "Drawn with what you set; its files to take away are on the page as it was made."
    )
  );
  return figure;
};
