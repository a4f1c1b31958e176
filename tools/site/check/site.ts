import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {Problem} from "../../../loaders/index.ts";
import {attribute, type Element, elements} from "../page/dom.ts";
import type {FinishedPage} from "../page/finish.ts";

/** What is looked at of a whole site. */
export interface Site {
  /** Every file, from the site's root: `claims.html`. */
  files: ReadonlySet<string>;
  /** Pages by their files. */
  pages: ReadonlyMap<string, CheckedPage>;
}

/** A page that is looked at. */
export interface CheckedPage {
  path: string;
  /** Its file, from the site's root: `claims/ID.html`. */
  file: string;
  elements: readonly Element[];
  /** Elements by id; one that is given twice leads to the first. */
  ids: ReadonlyMap<string, Element>;
  /**
   * A problem of this page, at the place in its source that is nearest to what is told: the first line that holds one of
   * the texts, else the file.
   */
  problem(what: string, message: string, about: {value: string; remedy: string; texts?: readonly string[]}): Problem;
}

/** Reads from a page what is asked of it more than once. */
export function checkedPage(root: string, {path, page}: FinishedPage): CheckedPage {
  const all = [...elements(page)];
  const ids = new Map<string, Element>();
  for (const element of all) {
    const id = attribute(element, "id");
    if (id !== null && !ids.has(id)) ids.set(id, element);
  }
  const source = sourceOf(root, path);
  return {
    path,
    file: `${path.slice(1)}.html`,
    elements: all,
    ids,
    problem: (what, message, {value, remedy, texts = [value]}) => {
      const field = source.generated ? `${path.slice(1)}: ${what}` : what;
      return new Problem(source.file, lineOf(join(root, source.file), texts), field, message, {value, remedy});
    }
  };
}

/** The file that a page is made from, from the project's folder, and whether it makes more pages than this one. */
function sourceOf(root: string, path: string): {file: string; generated: boolean} {
  for (const ending of [".md", ".md.ts"])
    if (existsSync(join(root, `src${path}${ending}`))) return {file: `src${path}${ending}`, generated: false};
  const folder = join("src", dirname(path));
  const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const loader = names.find((name) => /^\[\w+\]\.md(\.\w+)?$/.test(name));
  return {file: loader ? join(folder, loader) : `dist${path}.html`, generated: true};
}

function lineOf(file: string, texts: readonly string[]): number {
  if (!existsSync(file)) return 1;
  const lines = readFileSync(file, "utf8").split("\n");
  for (const text of texts) {
    const index = text === "" ? -1 : lines.findIndex((line) => line.includes(text));
    if (index >= 0) return index + 1;
  }
  return 1;
}
