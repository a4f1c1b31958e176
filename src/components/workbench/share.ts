import type {Workbench} from "./context.js";

/** The address of the query, history and saved queries. */
export function mountShare(_workbench: Workbench): void {}
