/** What a call on a page is drawn from: the named queries of `src/queries`, as they ran for this build. */
export interface PageData {
  /** The page's path, as `/troops`. */
  page: string;
  /** The rows that a query gave. */
  rows<Row>(query: string): readonly Row[];
  /** The text of a query. */
  sql(query: string): string;
  /** An id for an element of this page that no other call on it has: the wanted one, or that with a number. */
  id(wanted: string): string;
  /**
   * A name for what a call with these options makes, that calls with other options have not: the wanted one, or that with
   * more behind it.
   */
  name(wanted: string, options: object): string;
  /**
   * Makes a file or page of the site, at a path from its root: `charts/x.csv`, `charts/x.svg`, `charts/x.png` (given as
   * SVG), `embed/x.md`. Returns the address to link to, from the site's root; null where there is no making it.
   */
  publish(path: string, content: string): string | null;
  /** The whole address of a page, given from the site's root; it begins there where nobody has said where the site will be. */
  address(path: string): string;
  /** What tells the state of the data from every other; null where nobody knows. */
  version: string | null;
}

/** The half of a component that draws it when the site is built: a node, or plain text. Its arguments are the call's literals. */
export type RenderHalf = (document: Document, data: PageData, ...args: never[]) => Node | string;
