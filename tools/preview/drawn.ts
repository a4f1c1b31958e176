/**
 * Tells the process that a preview runs in, from Framework's, which queries the page draws that was asked for last: their
 * rows are made before others. Says nothing where no preview runs.
 */
export function tellDrawn(queries: readonly string[]): void {
  if (process.env.SITE_PREVIEW === "true") process.send?.(queries);
}
