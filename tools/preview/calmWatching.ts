import {join} from "node:path";
import {pathToFileURL} from "node:url";

/** What tells Framework's preview that a file has changed; it returns when the open page has been told. */
type Listener = (event: string) => unknown;
type Watch = (this: unknown, ...args: unknown[]) => unknown;

/** Milliseconds in which changes are taken to be of one edit. */
const together = 30;

/**
 * Makes one update of a page of changes that come together. Framework's preview looks at a page anew for every file of it
 * that changes, all at once; where tables change there are dozens, and each of these looks may leave watchers behind, which
 * doubles the work of the next edit. Loaded into its process, before it starts.
 */
export async function calmWatching(root: string): Promise<void> {
  const file = join(root, "node_modules/@observablehq/framework/dist/loader.js");
  const {LoaderResolver} = (await import(pathToFileURL(file).href)) as {LoaderResolver: {prototype: object}};
  const prototype = LoaderResolver.prototype as Record<"watchFiles" | "watchPage", Watch | undefined>;
  for (const name of ["watchFiles", "watchPage"] as const) {
    const watch = prototype[name];
    if (!watch) throw new Error(`framework: nothing to mend: ${name}`);
    prototype[name] = function (...args) {
      const told = calm(args.at(-1) as Listener);
      // Of a page it tells what happened to it; of the files that a page shows, which one changed, which comes to the same.
      const listener = name === "watchPage" ? told : () => told("change");
      return Reflect.apply(watch, this, [...args.slice(0, -1), listener]);
    };
  }
}

let work: Promise<unknown> = Promise.resolve();

/** A listener that calls another once for all events of a kind that come together, after whatever is under way. */
export function calm(listener: Listener): Listener {
  const waiting = new Set<string>();
  return (event) => {
    if (waiting.has(event)) return;
    waiting.add(event);
    setTimeout(() => {
      work = work.then(async () => {
        waiting.delete(event);
        await listener(event);
      });
      work = work.catch((error) => console.error(error));
    }, together);
  };
}
