import {Problem} from "../../../loaders/index.ts";
import type {FinishedPage} from "../page/finish.ts";
import {checkAlternatives} from "./alternatives.ts";
import {checkCode} from "./code.ts";
import {checkIds} from "./ids.ts";
import {checkLinks} from "./links.ts";
import {type CheckedPage, checkedPage, type Site} from "./site.ts";

/** Looks at one page of a site, and says all that is wrong with it. */
export type Check = (page: CheckedPage, site: Site) => Problem[];

const checks: readonly Check[] = [checkLinks, checkIds, checkAlternatives, checkCode];

/**
 * Everything that is wrong with the pages of a built site: links and anchors that lead nowhere, claims and articles that are
 * not there, ids that are missing or given twice, what has no alternative in words, and code in attributes.
 * @param files every file of the site, from its root, as `claims.html`
 */
export function checkSite(root: string, finished: readonly FinishedPage[], files: ReadonlySet<string>): Problem[] {
  const pages = finished.map((page) => checkedPage(root, page));
  const site: Site = {files, pages: new Map(pages.map((page) => [page.file, page]))};
  return together(pages.flatMap((page) => checks.flatMap((check) => check(page, site))));
}

/** Tells once what is wrong in the same way on several pages that one file makes. */
function together(problems: readonly Problem[]): Problem[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const {file, line, message, value} = problem;
    const key = JSON.stringify([file, line, message, value]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [...alike.values()].map(([first, ...others]) => {
    const {file, line, field, message, value, remedy} = first!;
    const pages = new Set([first!, ...others].map((problem) => problem.field)).size;
    return new Problem(file, line, field, pages > 1 ? `${message}, on ${pages} pages` : message, {value, remedy});
  });
}
