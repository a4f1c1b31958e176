import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {articleLine, articleSummary} from "../pages/articlePage.ts";
import {claimSummary, claimTitle} from "../pages/claimPage.ts";
import {plainLine} from "../pages/html.ts";
import {claimJsonLd, datasetJsonLd} from "../pages/jsonLd.ts";
import {articleName} from "../pages/parts.ts";
import type {Site} from "../pages/site.ts";
import type {Cards} from "./cards.ts";
import {frontMatter, packageText} from "./packageText.ts";
import {addressFrom, type PageDescription} from "./page/describe.ts";
import {attribute, elements, find, type Page, textOf} from "./page/dom.ts";

/** A description is no longer than this, in characters. */
const longest = 200;

/** What each page of the built site says of itself. */
export function descriptions(root: string, site: Site, cards: Cards): (page: Page, path: string) => PageDescription {
  const claims = new Map(site.claims.map((claim) => [`/claims/${claim.claim_id}`, claim]));
  const articles = new Map(site.tables.articles.map((article) => [`/articles/${article.article_id}`, article]));
  return (page, path) => {
    const claim = claims.get(path);
    const article = articles.get(path);
    if (claim) {
      const title = claimTitle(claim);
      const summary = claimSummary(claim);
      const image = cards.ofClaim(claim, plainLine(title), plainLine(summary));
      return described(title, summary, image, claimJsonLd(site, claim, addressFrom(path)));
    }
    if (article) {
      const title = articleName(article);
      const image = cards.ofArticle(article, plainLine(title), plainLine(articleLine(site, article)));
      return described(title, articleSummary(site, article), image, null);
    }
    const title = textOf(find(page, "h1") ?? find(page, "title") ?? page);
    const jsonLd = path === "/data" ? datasetJsonLd(site, packageText(root), addressFrom(path)) : null;
    return described(title, proseDescription(root, page, path), cards.ofPage(page, path, plainLine(title)), jsonLd);
  };
}

function described(
  title: string,
  description: string,
  {image, alt}: {image: string; alt: string},
  jsonLd: object | null
): PageDescription {
  return {
    title: plainLine(title),
    description: cut(plainLine(description)),
    image,
    imageAlt: cut(plainLine(alt)),
    jsonLd
  };
}

/** What a page's front matter says it is about, or else its first paragraph. */
function proseDescription(root: string, page: Page, path: string): string {
  const file = join(root, "src", `${path}.md`);
  const told = existsSync(file) ? frontMatter(readFileSync(file, "utf8")).description : undefined;
  if (typeof told === "string") return told;
  const main = find(page, "main");
  for (const element of main ? elements(main) : [])
    if (element.tagName === "p" && attribute(element, "class") === null) return textOf(element);
  return "";
}

/** A text cut between words, where it is long. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/\s+\S*$/, "")}…`;
}
