import type * as markdown from "../markdown/index.ts";
import {Bundle, bundled} from "./bundle.ts";

const entry = "tools/markdown/index.ts";

/** What draws the pages of a preview, as its code was when it was last bundled. */
export function drawingCode(root: string): Promise<typeof markdown> {
  return bundled(root, entry);
}

/** The code that draws the calls of pages. */
export function drawingBundle(root: string): Bundle {
  return new Bundle(root, entry);
}
