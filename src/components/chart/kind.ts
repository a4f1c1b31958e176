import type {Label, Panel} from "./rowChart.js";

/** A column of the table under a chart. */
export interface Column<Row> {
  name: string;
  value: (row: Row) => string | number | null;
  lang?: string;
}

/** The sentence that a row of a chart rests on. */
export interface Behind {
  /** The id of its entry in the list under the chart. */
  id: string;
  heading: string;
  quote: string;
  /** The words in it that are marked. */
  text: string;
  gloss: string | null;
  title: string | null;
  url: string | null;
  place: string;
}

/** A source of what a chart shows. */
export interface SourceLine {
  name: string;
  kind: string | null;
}

/** A kind of chart: what it makes of the rows of a query. */
export interface Kind<Row> {
  panels(rows: readonly Row[], href: (row: Row) => string): Panel[];
  /** The share of the width that labels take. */
  labelShare: number;
  /** Where the rows are no rows on a scale: the picture itself, of a width. */
  picture?(document: Document, rows: readonly Row[], width: number): SVGSVGElement;
  /** What the marks mean that these rows use: each with a mark to show. */
  legend(rows: readonly Row[]): {label: string; mark: Panel["rows"][number]["mark"]}[];
  /** What the rows show, in words. */
  description(rows: readonly Row[]): string;
  columns: readonly Column<Row>[];
  behind(row: Row, chart: string): Behind;
  /** Where the sentence of a row can be read. */
  page(row: Row): string;
  sources(rows: readonly Row[]): SourceLine[];
  articles(
    rows: readonly Row[]
  ): {article_id: string; publisher: string | null; published: string | null; url: string | null}[];
}

export type {Label, Panel};
