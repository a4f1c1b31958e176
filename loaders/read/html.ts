import {Readability} from "@mozilla/readability";
import {parseHTML} from "linkedom";
import {type PageMetadata, readMetadata, unknown} from "./html/metadata.ts";
import {streamPage} from "./html/stream.ts";
import {elementText} from "./html/text.ts";

/** An article that came as HTML: its text, and what the page states of it; null where it states nothing. */
export interface HtmlArticle extends PageMetadata {
  /** Headline and body, paragraphs parted by empty lines. Offsets of records are into this text. */
  text: string;
}

/** A page with more elements and runs of text, or nested deeper, is read whole, without looking for the article in it. */
const MOST_NODES = 20_000;
const DEEPEST = 250;
/** A body shorter than this, in characters, is no find: the whole page is read instead. */
const SHORTEST_BODY = 140;

const markup =
  /^[\s\ufeff]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title|table|script|span|header|figure)[\s>/]/i;

/** Whether a text is HTML rather than plain text, by how it begins. */
export const isHtml = (text: string): boolean => markup.test(text.slice(0, 4000));

/**
 * The article in a page, found by Mozilla's Readability. No script is run and nothing is fetched; markup that is broken is
 * read as a browser would, and a page in which no article is found gives all of its text.
 */
export function readHtml(html: string): HtmlArticle {
  const {text: whole, nodes, depth} = streamPage(html);
  if (nodes > MOST_NODES || depth > DEEPEST) return {...unknown, text: whole};
  const document = parse(html);
  const metadata = readMetadata(document);
  const found = readable(document);
  const body = found === null ? "" : elementText(found.content);
  const text = body.length >= SHORTEST_BODY ? body : whole;
  const title = metadata.title ?? found?.title ?? null;
  return {
    ...metadata,
    title,
    author: metadata.author ?? found?.byline ?? null,
    language: metadata.language ?? found?.language ?? null,
    text: title === null || text.startsWith(title) || text === "" ? text : `${title}\n\n${text}`
  };
}

/** The page as a tree; a piece of a page is put into one. */
function parse(html: string): Document {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

interface Readable {
  content: Node;
  title: string | null;
  byline: string | null;
  language: string | null;
}

function readable(document: Document): Readable | null {
  const options = {serializer: (node: Node) => node, maxElemsToParse: MOST_NODES, charThreshold: SHORTEST_BODY};
  try {
    const article = new Readability<Node>(document, options).parse();
    if (article?.content == null) return null;
    return {
      content: article.content,
      title: article.title || null,
      byline: article.byline || null,
      language: article.lang || null
    };
  } catch {
    // Too many elements, or nested too deep for it: the page's own text is read.
    return null;
  }
}
