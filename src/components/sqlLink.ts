import {siteHref} from "./links.js";

/** What an address of the query page may carry. */
export interface SharedQuery {
  sql: string;
  /** Values of the query's `$name` parameters. */
  values?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * The address of a query on the query page. It all stands after the `#`, which browsers send to no
 * server.
 */
export function sqlLink({sql, values = {}}: SharedQuery): string {
  const fields = new URLSearchParams({sql});
  if (Object.keys(values).length > 0) fields.set("values", JSON.stringify(values));
  return `${siteHref("/sql")}#${fields}`;
}
