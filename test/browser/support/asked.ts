import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {BrowserContext, Page} from "playwright-core";
import {root} from "../../../tools/setup/install.mjs";

const asked = new WeakMap<BrowserContext, string[]>();

/** Notes what the pages of a context, and their workers, ask for. */
export function noteAsked(context: BrowserContext): void {
  const addresses: string[] = [];
  asked.set(context, addresses);
  context.on("request", (request) => addresses.push(request.url()));
}

/** The addresses that a page and its workers have asked for, in order. */
export const askedBy = (page: Page): readonly string[] => asked.get(page.context()) ?? [];

/** The modules of the engine that a page and its workers have asked for. */
export const engineAsked = (page: Page): string[] => askedBy(page).filter((address) => address.endsWith(".wasm"));

/**
 * The scripts of the built site that hold a library, by words that stand in it.
 * @throws where none does: the words are no longer its own
 */
export function scriptsWith(words: string): string[] {
  const folder = join(root, "dist/_import");
  const found = readdirSync(folder).filter(
    (name) => name.endsWith(".js") && readFileSync(join(folder, name), "utf8").includes(words)
  );
  if (found.length === 0) throw new Error(`no script of the site says ${words}`);
  return found;
}
