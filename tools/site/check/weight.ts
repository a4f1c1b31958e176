import {existsSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {Problem, ProblemsError} from "../../../loaders/index.ts";
import {checkYaml, parseYaml} from "../../../loaders/read/yaml.ts";
import {attribute, type Element, elements} from "../page/dom.ts";
import type {FinishedPage} from "../page/finish.ts";
import {fileAt} from "../page/relativeLinks.ts";

const file = "budgets.yaml";

/** What some pages may weigh: `budgets.yaml` says why. */
export interface Budget {
  /** Their paths, `*` for anything: `/claims/*`. */
  pages: string;
  /** In thousands of bytes, in gzip. */
  kilobytes: number;
  reason: string;
  /** Where it stands in the file. */
  line: number;
}

const schema = z.array(
  z.strictObject({pages: z.string().startsWith("/"), kilobytes: z.number().positive(), reason: z.string().min(1)})
);

/**
 * Reads what pages may weigh.
 * @throws {ProblemsError} where the file is not as it should be
 */
export function readBudgets(root: string): Budget[] {
  const {yaml, problems} = parseYaml(readFileSync(join(root, file), "utf8"), file);
  if (!yaml) throw new ProblemsError(problems);
  const checked = checkYaml(yaml, [], yaml.value, schema);
  if (!checked.value) throw new ProblemsError(checked.problems);
  return checked.value.map((budget, i) => ({...budget, line: yaml.lineOf([i])}));
}

/** Pages that are above their budget. */
export function checkWeight(budgets: readonly Budget[], pages: readonly FinishedPage[], dist: string): Problem[] {
  return pages.flatMap((page) => {
    const budget = budgetOf(budgets, page.path);
    if (!budget) return [];
    const parts = [...partsOf(page)].map((part) => ({part, bytes: compressedSize(join(dist, part))}));
    const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
    if (bytes <= budget.kilobytes * 1000) return [];
    const heaviest = parts.sort((a, b) => b.bytes - a.bytes).slice(0, 4);
    const told = heaviest.map(({part, bytes}) => `${part} ${kilobytes(bytes)}`).join(", ");
    return [
      new Problem(file, budget.line, budget.pages, `${page.path}.html: above ${budget.kilobytes} kB`, {
        value: kilobytes(bytes),
        remedy: `heaviest: ${told}: let a control import what it needs when it is used, or raise the budget and say why`
      })
    ];
  });
}

/** What a page may weigh: the first budget that fits it. */
export function budgetOf(budgets: readonly Budget[], path: string): Budget | undefined {
  return budgets.find(({pages}) => fits(pages, path));
}

/** The files that a page asks for until it shows all that it has to show, from the site's folder, itself included. */
export function partsOf({path, page, scripts}: FinishedPage): Set<string> {
  const parts = new Set([`${path.slice(1)}.html`, ...scripts.first]);
  for (const element of elements(page)) {
    const address = addressOf(element);
    if (address && !/^(\w+:|\/\/)/.test(address)) parts.add(fileAt(address, path));
  }
  return parts;
}

function addressOf(element: Element): string | null {
  if (element.tagName === "link" && attribute(element, "rel") === "stylesheet") return attribute(element, "href");
  if (element.tagName === "script") return attribute(element, "src");
  return element.tagName === "img" && attribute(element, "loading") !== "lazy" ? attribute(element, "src") : null;
}

/** What is not there weighs nothing, and is told as a link that leads nowhere. */
function compressedSize(path: string): number {
  const file = [`${path}.gz`, path].find((file) => existsSync(file));
  return file ? statSync(file).size : 0;
}

function fits(pattern: string, path: string): boolean {
  const [start = "", ...rest] = pattern.split("*");
  return rest.length === 0 ? path === start : path.startsWith(start) && path.endsWith(rest.at(-1) ?? "");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
