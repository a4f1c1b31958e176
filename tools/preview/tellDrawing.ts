import {utimesSync} from "node:fs";
import {join} from "node:path";

/** Framework's configuration, from the project's folder. */
export const configuration = "observablehq.config.ts";

/** Has Framework, where it runs, read its configuration again, and with it the code that draws. Open pages follow by themselves. */
export function tellDrawing(root: string): void {
  const now = new Date();
  utimesSync(join(root, configuration), now, now);
}
