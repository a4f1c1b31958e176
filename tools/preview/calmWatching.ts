import {statSync} from "node:fs";
import {join} from "node:path";
import {frameworkModule} from "../site/framework.ts";
import {configuration, tellDrawing} from "./tellDrawing.ts";

/** What tells Framework's preview that a file has changed; it returns when the open page has been told. */
type Listener = (event: string) => unknown;

/** What of Framework's loaders is used here. Paths of files are as a page names them. */
interface Loaders {
  /** `preview` is set where the page is asked for, and not where an open one is looked at anew. */
  loadPage(page: string, options: {preview?: boolean}, ...more: unknown[]): Promise<unknown>;
  watchPage(page: string, listener: Listener): unknown;
  watchFiles(page: string, files: Iterable<string>, listener: () => unknown): Promise<unknown>;
  getWatchPath(file: string): string | undefined;
}

/** Milliseconds in which changes are taken to be of one edit. */
const together = 30;

/**
 * Makes one update of a page of changes that come together, and loses none. Framework's preview looks at a page anew for
 * every file of it that changes, all at once; where tables change there are dozens, and each of these looks may leave
 * watchers behind, which doubles the work of the next edit. And what changes while it looks, before it watches again, it
 * does not see. Nor does it see that its configuration changed between a page's answer and the page's own word that it is
 * there, by which alone open pages learn of new drawing code and style sheets. Loaded into its process, before it starts.
 */
export async function calmWatching(root: string): Promise<void> {
  const {LoaderResolver} = await frameworkModule<{LoaderResolver: {prototype: Loaders}}>(root, "loader.js");
  const {resolvePath} = await frameworkModule<{resolvePath(page: string, file: string): string}>(root, "path.js");
  const loaders = LoaderResolver.prototype;
  const {loadPage, watchPage, watchFiles} = loaders;
  if (!loadPage || !watchPage || !watchFiles || !resolvePath)
    throw new Error("framework: nothing to mend: loadPage, watchPage, watchFiles");
  const timesOf = (of: Loaders, page: string, files: Iterable<string>) =>
    new Map(Array.from(files, (file) => [file, timeOf(of.getWatchPath(resolvePath(page, file)))]));
  /** The files that pages show, and when they had been changed as the last look at the page began. */
  const pages = new Map<string, Map<string, number>>();
  const look = (of: Loaders, page: string) => pages.set(page, timesOf(of, page, pages.get(page)?.keys() ?? []));

  const configured = () => timeOf(join(root, configuration));
  /** When the configuration had been changed as a page was last asked for. */
  const answered = new Map<string, number>();

  loaders.loadPage = function (page, options, ...more) {
    if (options.preview) answered.set(page, configured());
    return loadPage.call(this, page, options, ...more);
  };
  loaders.watchPage = function (page, listener) {
    // Framework begins to watch its configuration right after this.
    if (answered.has(page) && answered.get(page) !== configured()) setTimeout(() => tellDrawing(root), together);
    return watchPage.call(
      this,
      page,
      calm(listener, () => look(this, page))
    );
  };
  loaders.watchFiles = async function (page, files, listener) {
    const told = calm(listener, () => look(this, page));
    // Which of the files it was comes to the same.
    const watching = await watchFiles.call(this, page, files, () => told("change"));
    const before = pages.get(page);
    const now = timesOf(this, page, files);
    pages.set(page, now);
    if ([...now].some(([file, time]) => before?.has(file) && before.get(file) !== time)) told("change");
    return watching;
  };
}

/** When a file was changed, in milliseconds; 0 where it is not there. */
function timeOf(file: string | undefined): number {
  return (file && statSync(file, {throwIfNoEntry: false})?.mtimeMs) || 0;
}

let work: Promise<unknown> = Promise.resolve();

/**
 * A listener that calls another once for all events of a kind that come together, after whatever is under way; and `before`
 * just before that.
 */
export function calm(listener: Listener, before: () => unknown = () => {}): Listener {
  const waiting = new Set<string>();
  return (event) => {
    if (waiting.has(event)) return;
    waiting.add(event);
    setTimeout(() => {
      work = work.then(async () => {
        waiting.delete(event);
        before();
        await listener(event);
      });
      work = work.catch((error) => console.error(error));
    }, together);
  };
}
