import type {Workbench} from "./context.js";

/** Takes the reader's own files and articles. */
export function mountOwnData(_workbench: Workbench): void {}
