import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** One copy of a package that the lock file pins and `npm ci` has put on the disk. */
export interface Copy {
  name: string;
  version: string;
  /** Its folder, absolute. */
  folder: string;
}

/**
 * Returns the installed copies of a package, the top-level one first, as `package-lock.json` in `root` names them.
 * Empty where it is not installed.
 */
export function installedCopies(root: string, name: string): Copy[] {
  return Object.entries(lockedPackages(root))
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .sort(([a], [b]) => a.length - b.length)
    .map(([path, {version}]) => ({name, version, folder: join(root, path)}))
    .filter(({folder}) => existsSync(folder));
}

/** Splits `@scope/name@1.2.3/path/to/file` into its parts; `version` and `path` are empty where there are none. */
export function parseSpecifier(specifier: string): {name: string; version: string; path: string} {
  const match = /^(?<name>(?:@[^/@]+\/)?[^/@]+)(?:@(?<version>[^/]*))?(?:\/(?<path>.*))?$/.exec(specifier);
  if (!match?.groups) throw new Error(`not a package: ${JSON.stringify(specifier)}`);
  const {name = "", version = "", path = ""} = match.groups;
  return {name, version, path};
}

/** What to tell a person who uses a package that is not there. */
export function notInstalled(name: string): Error {
  return new Error(`npm:${name}: not installed, and this project downloads nothing: run \`npm install -E ${name}\``);
}

function lockedPackages(root: string): Record<string, {version: string}> {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
}
