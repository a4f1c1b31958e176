import type {PackageText} from "../../loaders/index.ts";
import {figureInWords} from "../../src/components/words.ts";
import {claimSummary, claimTitle} from "./claimPage.ts";
import {plainLine, webAddress} from "./html.ts";
import {articleName} from "./parts.ts";
import type {Evidence, PlainRow, Site} from "./site.ts";

/** The vocabulary that all of these are in. */
const context = "https://schema.org";

/** The address of a path from the site's root: whole where the site's is known, else from the page. */
type Address = (path: string) => string;

/** A claim as schema.org has it: its words, who makes it, and where it appears. */
export function claimJsonLd(site: Site, claim: Evidence, address: Address): object {
  const articles = [claim.article_id, ...repeats(site, claim)].map((id) => newsArticle(site, id));
  return {
    "@context": context,
    "@type": "Claim",
    url: address(`/claims/${claim.claim_id}`),
    identifier: claim.claim_id,
    name: plainLine(claimTitle(claim)),
    description: plainLine(claimSummary(claim)),
    text: claim.quote,
    inLanguage: site.tables.articles.find(({article_id}) => article_id === claim.article_id)?.language,
    author: originsOf(site, claim).map(agent),
    about: claim.measure_name ?? undefined,
    appearance: articles,
    firstAppearance: articles[0]
  };
}

/** The tables as a data set as schema.org has it: what they measure, what they are made of, and where they can be had. */
export function datasetJsonLd({tables, version}: Site, text: PackageText, address: Address): object {
  const days = tables.articles.flatMap(({published_from, published_to}) => [published_from, published_to]);
  const known = days.filter((day) => day !== null).sort();
  const download = (path: string, encodingFormat: string, name: string) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: address(path)
  });
  return {
    "@context": context,
    "@type": "Dataset",
    url: address("/data"),
    name: text.title,
    description: text.description,
    version,
    isAccessibleForFree: true,
    inLanguage: ["en", ...new Set(tables.articles.map(({language}) => language))],
    keywords: tables.measures.map(({name}) => name),
    creator: {"@type": "Organization", name: "Selisih"},
    temporalCoverage: known.length > 0 ? `${known[0]}/${known.at(-1)}` : undefined,
    variableMeasured: tables.measures.map(({measure, name, description}) => ({
      "@type": "PropertyValue",
      propertyID: measure,
      name,
      description
    })),
    isBasedOn: tables.articles.map((article) => newsArticleOf(article)),
    distribution: [
      download("/selisih.zip", "application/zip", "All tables, their dictionary and a README"),
      download("/datapackage.json", "application/json", "Frictionless data package"),
      ...Object.keys(tables).map((name) => download(`/data/${name}.csv`, "text/csv", name))
    ]
  };
}

/** The articles in which the same origin gives the same figure, besides the claim's own. */
function repeats({related}: Site, claim: Evidence): string[] {
  const figure = figureInWords(claim);
  const same = (related.get(claim.claim_id) ?? []).filter(
    (other) =>
      other.same_origin &&
      other.relation === "agree" &&
      figure ===
        figureInWords({
          qualifier: other.other_qualifier,
          low: other.other_low,
          high: other.other_high,
          unit: other.other_unit,
          per: other.other_per
        })
  );
  return [...new Set(same.map(({other_article_id}) => other_article_id))].filter((id) => id !== claim.article_id);
}

function newsArticle({tables}: Site, id: string): object {
  return newsArticleOf(tables.articles.find(({article_id}) => article_id === id)!);
}

function newsArticleOf(article: PlainRow<"articles">): object {
  const date = /^\d{4}(-\d\d){0,2}$/.exec(article.published ?? "")?.[0];
  return {
    "@type": "NewsArticle",
    headline: plainLine(articleName(article)),
    inLanguage: article.language,
    datePublished: date,
    publisher: article.publisher === null ? undefined : {"@type": "NewsMediaOrganization", name: article.publisher},
    author: article.author === null ? undefined : {"@type": "Person", name: article.author},
    url: webAddress(article.url) ?? undefined
  };
}

function originsOf({tables}: Site, claim: Evidence): Pick<PlainRow<"sources">, "name" | "kind">[] {
  const origins = tables.claim_sources
    .filter(({claim_id, role}) => claim_id === claim.claim_id && role === "origin")
    .sort((a, b) => a.position - b.position)
    .flatMap(({source_id}) => tables.sources.find((source) => source.source_id === source_id) ?? []);
  if (origins.length > 0) return origins;
  return claim.publisher === null ? [] : [{name: claim.publisher, kind: "news_medium"}];
}

const agentTypes: Partial<Record<PlainRow<"sources">["kind"], string>> = {
  person: "Person",
  government: "GovernmentOrganization",
  intelligence_agency: "GovernmentOrganization",
  state_media: "NewsMediaOrganization",
  news_medium: "NewsMediaOrganization"
};

function agent({name, kind}: Pick<PlainRow<"sources">, "name" | "kind">): object {
  return {"@type": agentTypes[kind] ?? "Organization", name};
}

/** JSON for a `script` element: nothing in it ends the element or begins a comment. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
