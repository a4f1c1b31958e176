import {frameworkModule} from "../site/framework.ts";

type Find = (this: unknown, path: string) => unknown;

/**
 * Lets Framework's preview remember for a moment which file or loader a path of the site stands for. It looks for names in
 * brackets in every folder on the way, for every file of a page, several times an update: a third of what an update takes.
 * Loaded into its process, before it starts.
 */
export async function rememberFiles(root: string): Promise<void> {
  const {LoaderResolver} = await frameworkModule<{LoaderResolver: {prototype: {find?: Find}}}>(root, "loader.js");
  const {find} = LoaderResolver.prototype;
  if (!find) throw new Error("framework: nothing to mend: find");
  LoaderResolver.prototype.find = forAWhile(find);
}

/**
 * A function that gives again, for some milliseconds after it has found something, what it found. What it did not find it
 * looks for each time: it may just have come.
 */
export function forAWhile(find: Find, milliseconds = 1000): Find {
  const known = new Map<string, unknown>();
  return function (path) {
    if (known.has(path)) return known.get(path);
    const found = Reflect.apply(find, this, [path]);
    if (found === undefined) return found;
    if (known.size === 0) setTimeout(() => known.clear(), milliseconds).unref();
    known.set(path, found);
    return found;
  };
}
