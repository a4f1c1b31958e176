import {frameworkModule} from "./framework.ts";

interface FileInfo {
  mtimeMs: number | undefined;
}

/**
 * Keeps the times of files out of a build: Framework writes them into pages and into the names of scripts, so that two builds
 * of the same sources would differ. Loaded into its process, before it starts; the preview needs the times.
 */
export async function withoutTimes(root: string): Promise<void> {
  const {LoaderResolver} = await frameworkModule<{LoaderResolver: {prototype: object}}>(root, "loader.js");
  const prototype = LoaderResolver.prototype as {getOutputInfo?: (name: string) => FileInfo | undefined};
  const getOutputInfo = prototype.getOutputInfo;
  if (!getOutputInfo) throw new Error("framework: nothing to mend: getOutputInfo");
  prototype.getOutputInfo = function (name) {
    const info = Reflect.apply(getOutputInfo, this, [name]);
    return info && {...info, mtimeMs: undefined};
  };
}
