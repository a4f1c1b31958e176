/** What a page states of its article; null where it does not. */
export interface PageMetadata {
  title: string | null;
  author: string | null;
  /** EDTF: the day of publication as the page states it, in its own time zone. */
  published: string | null;
  publisher: string | null;
  canonicalUrl: string | null;
  /** BCP 47 tag. */
  language: string | null;
  description: string | null;
}

/** The metadata of a page that states nothing. */
export const unknown: PageMetadata = {
  title: null,
  author: null,
  published: null,
  publisher: null,
  canonicalUrl: null,
  language: null,
  description: null
};

type Json = Record<string, unknown>;

/** Reads a page's JSON-LD, Open Graph and other metadata, in this order of trust. */
export function readMetadata(document: Document): PageMetadata {
  const linked = linkedArticle(document);
  const meta = metaOf(document);
  return {
    title:
      text(linked?.headline) ??
      meta("og:title", "twitter:title") ??
      content(document.querySelector("h1")) ??
      content(document.querySelector("title")),
    author: names(linked?.author) ?? meta("author", "article:author", "dable:author", "content_author"),
    published:
      day(text(linked?.datePublished)) ??
      day(
        meta(
          "article:published_time",
          "datepublished",
          "publishdate",
          "pubdate",
          "date",
          "content_publisheddate",
          "dc.date"
        )
      ) ??
      day(document.querySelector("time[datetime]")?.getAttribute("datetime") ?? null),
    publisher: names(linked?.publisher) ?? meta("og:site_name", "application-name", "publisher"),
    canonicalUrl: address(document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url")),
    language:
      text(linked?.inLanguage) ?? tag(document.documentElement?.getAttribute("lang") ?? meta("og:locale", "language")),
    description: meta("og:description", "description") ?? text(linked?.description)
  };
}

/** The values of `<meta>` elements by name or property, the first that is stated. */
function metaOf(document: Document): (...names: string[]) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const value = element.getAttribute("content")?.trim();
    if (name != null && value && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

/** The first article that the page's JSON-LD describes. */
function linkedArticle(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent ?? ""), 0);
    if (article !== null) return article;
  }
  return null;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Json | null {
  if (typeof value !== "object" || value === null || depth > 4) return null;
  if (!Array.isArray(value)) {
    const json = value as Json;
    if (
      [json["@type"]].flat().some((type) => typeof type === "string" && /Article$|^(?:Report|BlogPosting)/.test(type))
    )
      return json;
    return findArticle(json["@graph"], depth + 1) ?? findArticle(json.mainEntity, depth + 1);
  }
  for (const item of value) {
    const article = findArticle(item, depth + 1);
    if (article !== null) return article;
  }
  return null;
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

/** The names of people or organisations, each a string or an object with a `name`. */
function names(value: unknown): string | null {
  const list = [value].flat().map((one) => text(one) ?? text((one as Json | null)?.name));
  const known = list.filter((name) => name !== null);
  return known.length === 0 ? null : known.join(", ");
}

/** The day of `2025-01-14T10:58:00+07:00` or `2025/01/14 10:58`. */
function day(value: string | null): string | null {
  const {year, month, date} =
    /^\s*(?<year>\d{4})[-/](?<month>\d{2})[-/](?<date>\d{2})(?!\d)/.exec(value ?? "")?.groups ?? {};
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31)
    return null;
  return `${year}-${month}-${date}`;
}

const tag = (value: string | null): string | null =>
  value === null || value.trim() === "" ? null : value.trim().replace("_", "-");
const address = (value: string | null): string | null => (value !== null && /^https?:\/\//i.test(value) ? value : null);
const content = (element: Element | null): string | null => text(element?.textContent?.replace(/\s+/g, " "));
