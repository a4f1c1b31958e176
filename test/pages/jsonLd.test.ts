import fc from "fast-check";
import jsonld, {type JsonLdDocument, type Options} from "jsonld";
import {beforeAll, describe, expect, test} from "vitest";
import {claimJsonLd, datasetJsonLd, scriptJson} from "../../tools/pages/jsonLd.ts";
import type {Site} from "../../tools/pages/site.ts";
import {siteOf, story} from "./support.ts";

const text = {name: "selisih", title: "Selisih", description: "Figures of a story.", homepage: null};
const address = (path: string) => `https://example.org${path}`;

/** Terms of schema.org that these may have, by type; anything else is a slip. */
const terms: Record<string, string> = {
  Claim: "url identifier name description text inLanguage author about appearance firstAppearance",
  NewsArticle: "headline inLanguage datePublished publisher author url",
  Dataset:
    "url name description version isAccessibleForFree inLanguage keywords creator temporalCoverage variableMeasured isBasedOn distribution",
  DataDownload: "name encodingFormat contentUrl",
  PropertyValue: "propertyID name description",
  Person: "name",
  Organization: "name",
  GovernmentOrganization: "name",
  NewsMediaOrganization: "name"
};

/** Expands a document as a parser of JSON-LD reads it, with schema.org's names as its context and nothing fetched. */
async function expand(document: object): Promise<Record<string, unknown>[]> {
  const plain = JSON.parse(scriptJson(document)) as JsonLdDocument;
  const options = {
    // Whatever the context does not know is a fault, and not left out.
    safe: true,
    documentLoader: async (url: string) => {
      expect(url).toMatch(/^https:\/\/schema\.org/);
      return {documentUrl: url, document: {"@context": {"@vocab": "https://schema.org/"}}};
    }
  };
  return JSON.parse(JSON.stringify(await jsonld.expand(plain, options as Options.Expand))) as Record<string, unknown>[];
}

/** Every node of an expanded document. */
function nodes(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (value === null || typeof value !== "object") return [];
  const node = value as Record<string, unknown>;
  return [...("@type" in node ? [node] : []), ...Object.values(node).flatMap(nodes)];
}

function slips(document: unknown): string[] {
  return nodes(document).flatMap((node) => {
    const type = String((node["@type"] as string[])[0]).replace("https://schema.org/", "");
    const known = terms[type]?.split(" ") ?? [];
    return Object.keys(node)
      .filter((key) => !key.startsWith("@") && !known.includes(key.replace("https://schema.org/", "")))
      .map((key) => `${type}: ${key}`);
  });
}

let site: Site;
beforeAll(async () => {
  site = await siteOf(story().tables);
});

describe("a claim", () => {
  test("is a Claim with its appearances, for each claim of the story", async () => {
    for (const claim of site.claims) {
      const [node] = await expand(claimJsonLd(site, claim, address));
      expect(node?.["@type"]).toEqual(["https://schema.org/Claim"]);
      expect(node?.["https://schema.org/identifier"]).toEqual([{"@value": claim.claim_id}]);
      const appearances = nodes(node?.["https://schema.org/appearance"]);
      expect(appearances.some(({"@type": type}) => String(type) === "https://schema.org/NewsArticle")).toBe(true);
      expect(slips(node)).toEqual([]);
    }
  });

  test("appears in each article in which the same origin gives the same figure", () => {
    const [first, second] = site.claims;
    const other = {...first!, measure: "x"};
    const related = new Map([
      [
        other.claim_id,
        [
          {
            claim_id: other.claim_id,
            other_claim_id: second!.claim_id,
            relation: "agree" as const,
            gap: null,
            why: null,
            same_origin: true,
            same_article: false,
            other_article_id: site.tables.articles.find(({article_id}) => article_id !== other.article_id)!.article_id,
            other_origin: other.origin,
            other_publisher: null,
            other_published: null,
            other_qualifier: other.qualifier,
            other_low: other.low,
            other_high: other.high,
            other_unit: other.unit,
            other_per: other.per,
            other_modality: other.modality
          }
        ]
      ]
    ]);
    const {appearance} = claimJsonLd({...site, related}, other, address) as {appearance: object[]};
    expect(appearance).toHaveLength(2);
  });
});

test("the data are a Dataset that can be had, of a version", async () => {
  const [node] = await expand(datasetJsonLd(site, text, address));
  expect(node?.["@type"]).toEqual(["https://schema.org/Dataset"]);
  expect(node?.["https://schema.org/version"]).toEqual([{"@value": site.version}]);
  expect(nodes(node?.["https://schema.org/distribution"]).length).toBe(Object.keys(site.tables).length + 2);
  expect(slips(node)).toEqual([]);
});

test("scriptJson says any text, and never ends its element", () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom("</script>", "<!--", "]]>", "\u2028"), fc.string()), (said) => {
      expect(scriptJson({said})).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(scriptJson({said}))).toEqual({said});
    })
  );
});
