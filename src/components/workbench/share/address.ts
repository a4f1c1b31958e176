import {pack, unpack} from "./compress.js";
import type {Shared} from "./schema.js";

/** Longer addresses are cut by some programs that pass them on. In characters. */
export const longestAddress = 8_000;

/** An address that cannot be read, and why, in words. */
export class AddressError extends Error {
  constructor(why: string) {
    super(`this address cannot be read: ${why}`);
    this.name = "AddressError";
  }
}

/** The address of this page with a query in it, behind the `#`, which no server sees. */
export async function writeAddress(shared: Shared, page: string): Promise<string> {
  const packed = await pack(JSON.stringify(shared));
  return `${page.split("#")[0]}#q=${packed}`;
}

/**
 * The query that an address holds: packed (`#q=…`), or plain (`#sql=…&values=…`), as the site's own links have it. Null where
 * it holds none. Nothing of it is run.
 * @throws {AddressError} where it holds something else than a query.
 */
export async function readAddress(hash: string): Promise<Shared | null> {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const packed = fields.get("q");
  const sql = fields.get("sql");
  if (packed === null && sql === null) return null;
  const {sharedSchema} = await import("./schema.js");
  try {
    const given =
      packed === null ? {sql, values: JSON.parse(fields.get("values") ?? "{}")} : JSON.parse(await unpack(packed));
    const read = sharedSchema.safeParse(given);
    if (read.success) return read.data;
    const {path, message} = read.error.issues[0]!;
    throw new TypeError(`${path.map(String).join(".") || "it"}: ${message}`);
  } catch (error) {
    const cut =
      error instanceof SyntaxError || (error instanceof DOMException && error.name === "InvalidCharacterError");
    if (cut) throw new AddressError("it was cut or changed on its way");
    throw new AddressError(error instanceof Error ? error.message || error.name : String(error));
  }
}
