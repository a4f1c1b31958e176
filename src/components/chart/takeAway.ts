import type {PageData} from "../pageData.js";
import {dateInWords} from "../words.js";
import {element} from "./dom.js";
import {fold} from "./under.js";

/** What can be taken from under a chart, and where it is. */
export interface Takings {
  title: string;
  id: string;
  /** The chart's name in addresses. */
  key: string;
  files: {svg: string | null; png: string | null; csv: string | null};
  /** The page of the chart alone. */
  frameHref: string | null;
  /** The whole address of the chart's page. */
  page: string;
  version: string | null;
  articles: readonly {article_id: string; publisher: string | null; published: string | null}[];
}

/** Links to the chart's files and to itself, the code that puts it into another page, and how to cite it. */
export function takeAway(document: Document, takings: Takings, data: Pick<PageData, "address">): HTMLElement {
  const {id, key, files, frameHref} = takings;
  const downloads = (["svg", "png", "csv"] as const).flatMap((format) => {
    const href = files[format];
    return href
      ? [
          element(
            document,
            "a",
            {href, download: `${key}.${format}`, "aria-label": `${format.toUpperCase()} of ${takings.title}`},
            format.toUpperCase()
          )
        ]
      : [];
  });
  const link = element(document, "a", {href: `#${id}`, class: "permalink"}, "Link to this chart");
  const code = frameHref ? embedCode(data.address(frameHref), takings.title) : null;
  return element(
    document,
    "div",
    {class: "takeaway"},
    element(
      document,
      "p",
      {class: "downloads"},
      ...(downloads.length > 0 ? ["Download ", ...spaced(downloads)] : []),
      " · ",
      link
    ),
    code &&
      fold(
        document,
        "embed",
        "Embed it",
        copyField(
          document,
          `${id}-embed`,
          "HTML for another page; the script makes the frame as high as the chart",
          code
        )
      ),
    fold(document, "cite", "Cite it", copyField(document, `${id}-cite`, "A reference", citation(takings)))
  );
}

/** Text to copy: it can be selected without scripts. */
function copyField(document: Document, id: string, label: string, text: string): HTMLElement {
  return element(
    document,
    "div",
    {class: "copy"},
    element(document, "p", {id: `${id}-label`}, label),
    element(document, "pre", {id, tabindex: 0, role: "group", "aria-labelledby": `${id}-label`}, text)
  );
}

/** A frame, and what makes it as high as the page in it says. */
export function embedCode(address: string, title: string): string {
  const name = title.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  return [
    `<iframe src="${address}" title="${name}" width="100%" height="640" style="border:0" loading="lazy"></iframe>`,
    "<script>",
    'addEventListener("message", ({data, source}) => {',
    '  if (data?.type !== "selisih:height") return;',
    '  for (const frame of document.querySelectorAll("iframe"))',
    "    if (frame.contentWindow === source) frame.height = data.height;",
    "});",
    "</script>"
  ].join("\n");
}

function citation({title, page, id, version, articles}: Takings): string {
  const told = new Map(articles.map((article) => [article.article_id, article]));
  const from = Array.from(told.values(), ({publisher, published}) =>
    [publisher ?? "publisher unknown", published ? `(${dateInWords(published)})` : ""].join(" ").trim()
  );
  return `“${title}”, chart. Selisih${version ? `, data version ${version}` : ""}. ${page}#${id}. Based on ${from.join(", ") || "no article"}.`;
}

function spaced(links: readonly HTMLElement[]): (HTMLElement | string)[] {
  return links.flatMap((link, i) => (i === 0 ? [link] : [" ", link]));
}
