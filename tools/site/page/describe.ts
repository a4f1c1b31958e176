import {cardSize} from "../../cards/card.ts";
import {scriptJson} from "../../pages/jsonLd.ts";
import {addressOf, missingPage, siteAddress} from "../address.ts";
import {create, type Element, find, insert, type Page} from "./dom.ts";
import {relativeTo} from "./relativeLinks.ts";

/** What a page says of itself to those who link to it. */
export interface PageDescription {
  title: string;
  description: string;
  /** The page's card, from the site's root. */
  image: string;
  /** What the card shows, in words. */
  imageAlt: string;
  /** The page's subject in schema.org's words, where it has one. */
  jsonLd: object | null;
}

/**
 * Writes what a page says of itself into its head: description, social card, feed, its one address where the site's is known,
 * and its subject as JSON-LD.
 * @param path the page's, from the site's root, as `/claims/ID`
 */
export function describePage(page: Page, path: string, description: PageDescription): void {
  const head = find(page, "head");
  if (!head) throw new Error(`page: nothing to describe: ${path}: no head`);
  for (const element of headElements(path, description)) insert(head, element);
}

/** The address of a path as a page's head and data give it: whole where the site's is known, else from the page. */
export function addressFrom(page: string): (path: string) => string {
  const site = siteAddress();
  return (path) => (site === null ? relativeTo(page, addressOf(path, null)) : addressOf(path, site));
}

function headElements(path: string, {title, description, image, imageAlt, jsonLd}: PageDescription): Element[] {
  const address = addressFrom(path);
  const canonical = siteAddress() === null || path === missingPage ? null : address(path);
  const open: [property: string, content: string | null][] = [
    ["og:site_name", "Selisih"],
    ["og:type", path === "/index" ? "website" : "article"],
    ["og:locale", "en"],
    ["og:title", title],
    ["og:description", description],
    ["og:url", canonical],
    ["og:image", address(image)],
    ["og:image:width", String(cardSize.width)],
    ["og:image:height", String(cardSize.height)],
    ["og:image:alt", imageAlt]
  ];
  const twitter: [name: string, content: string][] = [
    ["twitter:card", "summary_large_image"],
    ["twitter:title", title],
    ["twitter:description", description],
    ["twitter:image", address(image)],
    ["twitter:image:alt", imageAlt]
  ];
  return [
    create("meta", {name: "description", content: description}),
    ...(canonical === null ? [] : [create("link", {rel: "canonical", href: canonical})]),
    create("link", {
      rel: "alternate",
      type: "application/atom+xml",
      title: "New claims and corrections",
      href: "/feed.xml"
    }),
    ...open.flatMap(([property, content]) => (content === null ? [] : [create("meta", {property, content})])),
    ...twitter.map(([name, content]) => create("meta", {name, content})),
    ...(jsonLd === null ? [] : [create("script", {type: "application/ld+json"}, scriptJson(jsonLd))])
  ];
}
