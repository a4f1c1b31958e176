import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {build} from "esbuild";
import type {Article} from "../../loaders/article.ts";
import {readArticles} from "../../loaders/read/articles.ts";
import {readRegistry} from "../../loaders/read/registry.ts";
import type {Registry} from "../../loaders/registry.ts";

/** What the review page works on: the same that the command reads. */
export interface ReviewData {
  articles: Article[];
  registry: Registry;
  /** The text of each article's file of reviews, by the article's id; null where there is none yet. */
  texts: Record<string, string | null>;
  /** What is wrong with articles and registry. */
  problems: string[];
}

/** An answer of the review page's. */
export interface Answer {
  type: string;
  body: string;
}

/** Answers what the review page asks for, made anew each time; null where a path is none of its. */
export async function answerReview(root: string, path: string): Promise<Answer | null> {
  switch (path.replace(/\/$/, "")) {
    case "/review":
      return {type: "text/html", body: readFileSync(join(root, "tools/review/page/index.html"), "utf8")};
    case "/review/page.css":
      return {type: "text/css", body: readFileSync(join(root, "tools/review/page/page.css"), "utf8")};
    case "/review/page.js":
      return {type: "text/javascript", body: await bundlePage(root)};
    case "/review/data.json":
      return {type: "application/json", body: JSON.stringify(readData(root))};
    default:
      return null;
  }
}

/** The page's script with the library that finds, judges and checks: no part of it needs Node. */
export async function bundlePage(root: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, "tools/review/page/main.ts")],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    logLevel: "silent"
  });
  return outputFiles[0]?.text ?? "";
}

function readData(root: string): ReviewData {
  const articles = readArticles(join(root, "data/articles"), "data/articles");
  const files = readRegistry(join(root, "data/registry"), "data/registry");
  const texts = articles.value.map(({id}) => {
    const file = join(root, "data/reviews", `${id}.yaml`);
    return [id, existsSync(file) ? readFileSync(file, "utf8") : null];
  });
  return {
    articles: articles.value,
    registry: files.value.registry,
    texts: Object.fromEntries(texts),
    problems: [...articles.problems, ...files.problems].map(String)
  };
}
