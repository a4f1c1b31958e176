import {Tokenizer} from "htmlparser2";
import {blocks, cells, tidy, unread} from "./text.ts";

/** What a page holds, read tag by tag in time proportional to its length, whatever its markup. */
export interface PageStream {
  /** The text of the whole page, without what stands beside an article (navigation, forms). */
  text: string;
  /** Its elements and runs of text. */
  nodes: number;
  /** How deep its elements are nested, at most. */
  depth: number;
}

const beside = new Set(["NAV", "ASIDE", "FOOTER", "FORM"]);
/** Elements that hold nothing, or that the next of their kind closes. */
const shallow = new Set(
  "AREA BASE BR COL DD DT EMBED HR IMG INPUT LI LINK META OPTION P PARAM SOURCE TD TH TR TRACK WBR".split(" ")
);
const nothing = (): void => {};

/** Reads a page without making a tree of it. */
export function streamPage(html: string): PageStream {
  const paragraphs: string[] = [];
  let parts: string[] = [];
  let nodes = 0;
  let depth = 0;
  let deepest = 0;
  const skipping = new Map<string, number>();
  const close = () => {
    const paragraph = tidy(parts.join("").replace(/[^\S\n]+/g, " "));
    if (paragraph !== "") paragraphs.push(paragraph);
    parts = [];
  };
  const open = (start: number, end: number) => {
    const name = html.slice(start, end).toUpperCase();
    nodes++;
    if (!shallow.has(name)) deepest = Math.max(deepest, ++depth);
    if (isSkipped(name)) skipping.set(name, (skipping.get(name) ?? 0) + 1);
    else if (name === "BR") parts.push("\n");
    else if (cells.has(name)) parts.push(" ");
    else if (blocks.has(name)) close();
  };
  const shut = (start: number, end: number) => {
    const name = html.slice(start, end).toUpperCase();
    if (!shallow.has(name)) depth = Math.max(0, depth - 1);
    const open = skipping.get(name);
    if (open === 1) skipping.delete(name);
    else if (open !== undefined) skipping.set(name, open - 1);
    else if (blocks.has(name)) close();
  };
  const text = (words: string) => {
    nodes++;
    if (skipping.size === 0) parts.push(words.replaceAll(/\s/g, " "));
  };
  const tokenizer = new Tokenizer(
    {xmlMode: false, decodeEntities: true},
    {
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
      onopentagname: open,
      onclosetag: shut,
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (codePoint) => text(String.fromCodePoint(codePoint))
    }
  );
  tokenizer.write(html);
  tokenizer.end();
  close();
  return {text: paragraphs.join("\n\n"), nodes, depth: deepest};
}

/** Elements that hold no prose; an empty one, which is never closed, hides nothing. */
const isSkipped = (name: string): boolean =>
  (unread.has(name) || beside.has(name)) && !shallow.has(name) && name !== "HEAD";
