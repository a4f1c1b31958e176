import {readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import type {PackageText} from "../../loaders/index.ts";
import {siteAddress} from "./address.ts";

/** What the data package says of itself: the story's title and description are those of the first page. */
export function packageText(root: string): PackageText {
  const {title, description} = frontMatter(readFileSync(join(root, "src/index.md"), "utf8"));
  return {
    name: "selisih",
    title: ["Selisih", title].filter(Boolean).join(": "),
    description: `${description ?? "Figures that news reports give, as claims that somebody makes."}`,
    homepage: siteAddress()
  };
}

/** The fields of a page's front matter. */
export function frontMatter(page: string): Record<string, unknown> {
  const text = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(page)?.[1];
  return (text ? (parse(text) as Record<string, unknown> | null) : null) ?? {};
}
