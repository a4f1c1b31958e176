import {text} from "node:stream/consumers";
import type {Download} from "playwright-core";

/** What a page handed its reader as a file, as UTF-8; the browser runs elsewhere, so that its own copy cannot be opened. */
export async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
