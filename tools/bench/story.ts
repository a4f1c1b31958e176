import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {splitFrontMatter} from "../../loaders/read/frontMatter.ts";
import {readRegistry} from "../../loaders/read/registry.ts";
import type {Registry} from "../../loaders/registry.ts";
import {root} from "../setup/install.mjs";

/** The bodies of the project's articles. */
export function articleBodies(): string[] {
  const folder = join(root, "data/articles");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => splitFrontMatter(readFileSync(join(folder, name), "utf8")).body);
}

/** The story's registry. */
export function storyRegistry(): Registry {
  return readRegistry(join(root, "data/registry")).value.registry;
}
