import type {Document} from "../text/document.ts";

/** Marks the sentences that are page furniture: related links, share lines, comment forms. */
export function markFurniture(_doc: Document): void {}
