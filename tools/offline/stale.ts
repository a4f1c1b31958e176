import {existsSync, readdirSync, rmSync} from "node:fs";
import {join} from "node:path";
import {installedCopies, parseSpecifier} from "./packages.ts";

/**
 * Removes from Framework's cache of packages every version that is not installed: Framework takes the newest that it
 * finds there, and so would go on with the old one, or with none, after an `npm install`. Kept: those whose name says
 * that they come from this project.
 */
export function dropStalePackages(root: string, cache: string): void {
  for (const entry of cachedPackages(cache)) {
    const {name, version} = parseSpecifier(entry);
    if (version.endsWith("-standin")) continue;
    const installed = installedCopies(root, name).some((copy) => copy.version === version);
    if (!installed) rmSync(join(cache, entry), {recursive: true, force: true});
  }
}

function cachedPackages(cache: string): string[] {
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((entry) =>
    entry.startsWith("@") ? readdirSync(join(cache, entry)).map((name) => `${entry}/${name}`) : [entry]
  );
}
