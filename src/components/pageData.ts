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
}

/** The half of a component that draws it when the site is built: a node, or plain text. Its arguments are the call's literals. */
export type RenderHalf = (document: Document, data: PageData, ...args: never[]) => Node | string;
