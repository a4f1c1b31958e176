import {beforeAll, describe, expect, test} from "vitest";
import {atomFeed} from "../../tools/pages/feed.ts";
import type {Site} from "../../tools/pages/site.ts";
import {siteOf, story} from "./support.ts";

const place = {title: "Selisih: a story", home: null, address: (path: string) => path};
let site: Site;
beforeAll(async () => {
  site = await siteOf(story().tables);
});

const all = (feed: string, tag: string) =>
  [...feed.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, text]) => text ?? "");

describe("atomFeed", () => {
  test("tells of each claim and each correction, the latest first, at days that the data tell", () => {
    const feed = atomFeed(site, place);
    const [, ...days] = all(feed, "updated");
    const corrections = site.tables.reviews.filter(({action}) => ["correct", "reject", "add"].includes(action));
    expect(days).toHaveLength(Math.min(100, site.claims.length + corrections.length));
    expect(days).toEqual([...days].sort().reverse());
    expect(all(feed, "updated")[0]).toBe(days[0]);
  });

  test("gives each entry an id of its own, which is the same the next time and whatever else there is", () => {
    const ids = all(atomFeed(site, place), "id");
    const fewer = all(atomFeed({...site, claims: site.claims.slice(1)}, place), "id");
    expect(new Set(ids).size).toBe(ids.length);
    expect(fewer.every((id) => ids.includes(id))).toBe(true);
    expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test("has whole addresses where the site's is known", () => {
    const home = "https://example.org/selisih";
    const feed = atomFeed(site, {title: "Selisih", home, address: (path) => home + path});
    expect([...feed.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith(home))).toBe(true);
    expect(all(feed, "id").every((id) => id.startsWith(home))).toBe(true);
  });

  test("keeps any text text", () => {
    const [claim] = site.claims;
    const hostile = {...claim!, measure_name: `</title><script>x</script>]]>&amp;"'\u0000\u0007\uffff\ud800\u202e`};
    const feed = atomFeed({...site, claims: [hostile]}, place);
    expect(feed).not.toMatch(/<script|\]\]>/);
    expect(feed).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/);
    expect(feed).toContain("&#60;/title&#62;&#60;script&#62;");
  });

  test("is well formed where there is nothing to tell", () => {
    const nothing = {...site, claims: [], tables: {...site.tables, reviews: []}};
    expect(atomFeed(nothing, place)).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });
});
