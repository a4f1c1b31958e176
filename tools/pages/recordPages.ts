import {addressOf} from "../site/address.ts";
import {articlePage} from "./articlePage.ts";
import {claimPage} from "./claimPage.ts";
import type {Site} from "./site.ts";

/** A page that is made of the tables: its path from the site's root, and its text as Framework takes it. */
export interface RecordPage {
  /** As `/claims/ID`. */
  path: string;
  text: string;
}

/** A page for each claim and each article. */
export function recordPages(site: Site): RecordPage[] {
  const address = (path: string) => addressOf(path);
  return [
    ...site.claims.map((claim) => ({path: `/claims/${claim.claim_id}`, text: claimPage(site, claim, address)})),
    ...site.tables.articles.map((article) => ({
      path: `/articles/${article.article_id}`,
      text: articlePage(site, article)
    }))
  ];
}
