import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
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

/** Empties Framework's cache of packages where they were made by other code than that of `makers`, a folder. */
export function dropDifferentlyMade(makers: string, cache: string): void {
  const hash = createHash("sha256");
  for (const name of readdirSync(makers).sort()) {
    if (name.endsWith(".ts")) hash.update(name).update(readFileSync(join(makers, name)));
  }
  const made = hash.digest("hex");
  const stamp = `${cache}.made-by`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === made) return;
  rmSync(cache, {recursive: true, force: true});
  mkdirSync(cache, {recursive: true});
  writeFileSync(stamp, made);
}

function cachedPackages(cache: string): string[] {
  if (!existsSync(cache)) return [];
  return readdirSync(cache).flatMap((entry) =>
    entry.startsWith("@") ? readdirSync(join(cache, entry)).map((name) => `${entry}/${name}`) : [entry]
  );
}
