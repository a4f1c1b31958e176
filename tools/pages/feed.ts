import {createHash} from "node:crypto";
import {actionMeanings} from "../../src/components/codebook.ts";
import {changeEntries} from "./changeEntries.ts";
import {claimSummary, claimTitle} from "./claimPage.ts";
import {plainLine} from "./html.ts";
import type {PlainRow, Site} from "./site.ts";

/** One thing that a feed tells of. */
export interface FeedEntry {
  /** What makes it itself: it stays when its words change. */
  key: string;
  title: string;
  summary: string;
  /** Where it is told, from the site's root. */
  path: string;
  /** A day, as `2025-01-14`. */
  day: string;
}

/** Verdicts that change what the tables say. */
const corrections: readonly string[] = ["correct", "reject", "add"];

/** A feed names no more than these, the latest. */
const most = 100;

/** The day of what nobody has dated: before all else. */
const undated = "1970-01-01";

/**
 * An Atom feed of new claims and of corrections, the latest first. Their days are those that the data tell, since a build knows
 * of no clock: a claim's is the first that its article may have been published on, a correction's the day of its review.
 */
export function atomFeed(site: Site, {title, home, address}: FeedPlace): string {
  const entries = [...claimEntries(site), ...correctionEntries(site), ...changeEntries(site)]
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.key < b.key ? -1 : 1))
    .slice(0, most);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${xml(title)}</title>
<subtitle>New claims and corrections</subtitle>
<id>${xml(idOf("feed", home))}</id>
<updated>${instant(entries[0]?.day ?? undated)}</updated>
<author><name>${xml(title.split(":")[0] ?? title)}</name></author>
<link rel="alternate" type="text/html" href="${xml(address("/"))}"/>
<link rel="self" type="application/atom+xml" href="${xml(address("/feed.xml"))}"/>
${entries.map((entry) => entryXml(entry, home, address)).join("")}</feed>
`;
}

/** Where a feed is published, and under what title. */
export interface FeedPlace {
  title: string;
  /** The site's address, where it is known. */
  home: string | null;
  /** The address of a path from the site's root. */
  address: (path: string) => string;
}

function entryXml(
  {key, title, summary, path, day}: FeedEntry,
  home: string | null,
  address: FeedPlace["address"]
): string {
  return `<entry>
<title>${xml(title)}</title>
<id>${xml(idOf(key, home))}</id>
<updated>${instant(day)}</updated>
<link rel="alternate" type="text/html" href="${xml(address(path))}"/>
<summary>${xml(summary)}</summary>
</entry>
`;
}

function claimEntries({claims, tables}: Site): FeedEntry[] {
  const days = new Map(tables.articles.map(({article_id, published_from}) => [article_id, published_from]));
  return claims.map((claim) => ({
    key: claim.claim_id,
    title: claimTitle(claim),
    summary: claimSummary(claim),
    path: `/claims/${claim.claim_id}`,
    day: days.get(claim.article_id) ?? undated
  }));
}

/** The corrections of every kind of record; one of a claim that is still there is told on its page, another on its article's. */
function correctionEntries({claims, tables}: Site): FeedEntry[] {
  const pages = new Set(claims.map(({claim_id}) => claim_id));
  return tables.reviews
    .filter(({action}) => corrections.includes(action))
    .map((review) => ({
      key: `review-${digest(JSON.stringify([review.article_id, review.record_id, review.action, review.set]))}`,
      title: correctionTitle(review),
      summary: `${review.reason} (${review.reviewer})`,
      path:
        review.record_id !== null && pages.has(review.record_id)
          ? `/claims/${review.record_id}`
          : `/articles/${review.article_id}`,
      day: review.date ?? undated
    }));
}

function correctionTitle({action, kind, text}: PlainRow<"reviews">): string {
  return `${actionMeanings[action]}: the ${kind ?? "record"} “${text ?? ""}”`;
}

/** An id that is an address of the site where that is known, else a name that no other site gives. */
function idOf(key: string, home: string | null): string {
  return home === null ? `urn:uuid:${uuid(key)}` : `${home}/#${key}`;
}

/** A UUID made of a name (version 8, RFC 9562). */
function uuid(name: string): string {
  const hex = createHash("sha256").update(`selisih ${name}`).digest("hex");
  const variant = "89ab"[Number.parseInt(hex[16] ?? "0", 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function instant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Text in XML, as one line, without characters that XML does not allow. */
function xml(text: string): string {
  return plainLine(text)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
