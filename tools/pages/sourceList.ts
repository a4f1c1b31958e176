import {kindMeanings, stanceMeanings} from "../../src/components/codebook.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {count, dateInWords, figureInWords} from "../../src/components/words.ts";
import {type Content, type Html, html} from "./html.ts";
import {facts, inRow} from "./parts.ts";
import {groupBy} from "./site.ts";
import {toNode} from "./toNode.ts";

interface SourceRow {
  source_id: string;
  name: string;
  kind: string;
  country: string | null;
  aliases: string[];
  part_of: string | null;
  part_of_name: string | null;
  in_registry: boolean;
  claims_from: number;
  claims_through: number;
  articles: number;
  articles_from: number;
  statements: number;
  statements_through: number;
}

interface ClaimOfSource {
  source_id: string;
  part: "says" | "passes on";
  claim_id: string;
  measure_name: string | null;
  text: string;
  qualifier: string;
  low: number | null;
  high: number | null;
  unit: string;
  per: string | null;
  modality: string;
  origin: string;
  via: string[];
  publisher: string | null;
  published: string | null;
}

interface PositionOfSource {
  source_id: string;
  name: string;
  stance: string;
  article_id: string;
  publisher: string | null;
  published: string | null;
}

/** The order of kinds: those who can know first. */
const kinds = Object.keys(kindMeanings);
const countries = new Intl.DisplayNames(["en"], {type: "region"});

/** Draws `${sourceList()}`: every source by its kind, with what it says, passes on and publishes. */
export function sourceList(document: Document, data: PageData): Node {
  const claims = groupBy(data.rows<ClaimOfSource>("source_claims"), ({source_id}) => source_id);
  const positions = groupBy(data.rows<PositionOfSource>("source_positions"), ({source_id}) => source_id);
  const byKind = groupBy(data.rows<SourceRow>("source_list"), ({kind}) => kind);
  const groups = kinds.flatMap((kind) => {
    const sources = byKind.get(kind) ?? [];
    if (sources.length === 0) return [];
    const items = sources.map((source) =>
      sourceItem(source, claims.get(source.source_id) ?? [], positions.get(source.source_id) ?? [])
    );
    return [html`<h2 id="kind-${kind}">${headings[kind] ?? kind}</h2>${items}`];
  });
  return toNode(document, html`${groups}`);
}

const headings: Record<string, string> = {
  intelligence_agency: "Intelligence agencies",
  government: "Governments",
  military: "Armed forces",
  state_media: "Media of states",
  news_medium: "News media",
  think_tank: "Think tanks",
  independent_count: "Those who count for themselves",
  international_organisation: "International organisations",
  company: "Companies",
  person: "People",
  group: "People who are described, not named",
  other: "Others"
};

function sourceItem(source: SourceRow, claims: readonly ClaimOfSource[], positions: readonly PositionOfSource[]): Html {
  const {source_id, name, country, aliases, part_of, part_of_name, in_registry} = source;
  const of = (part: ClaimOfSource["part"]) => claims.filter((claim) => claim.part === part);
  return html`<section class="source" id="${source_id}">
<h3 lang="id"><bdi>${name}</bdi></h3>
${facts([
  ["Also called", aliases.length > 0 && html`<bdi lang="id">${aliases.join(", ")}</bdi>`],
  ["Belongs to", part_of && html`<a href="#${part_of}"><bdi lang="id">${part_of_name}</bdi></a>`],
  ["Country", country && countries.of(country)],
  ["Known to the story’s list of sources", in_registry ? null : "no: only an article names it"],
  ["Does", did(source)]
])}
${claimList("Its figures", of("says"))}
${claimList("Figures that it passes on", of("passes on"))}
${positions.length > 0 && html`<h4>What it says of what is in dispute</h4><ul class="related">${positions.map(positionItem)}</ul>`}
</section>`;
}

function did({
  claims_from,
  claims_through,
  articles,
  articles_from,
  statements,
  statements_through
}: SourceRow): Content {
  const parts = [
    claims_from > 0 && `gives ${count(claims_from, "figure")}`,
    statements > 0 && `is quoted or reported ${count(statements, "time")}`,
    claims_through > 0 && `passes on ${count(claims_through, "figure")}`,
    statements_through > 0 && `passes on ${count(statements_through, "statement")}`,
    articles > 0 && `publishes ${count(articles, "article")}`,
    articles_from > 0 &&
      `is where ${count(articles_from, "article")} took ${articles_from === 1 ? "its" : "their"} report from`
  ].filter((part) => typeof part === "string");
  return parts.length > 0 ? inRow(parts) : "named by others";
}

function claimList(heading: string, claims: readonly ClaimOfSource[]): Html | null {
  if (claims.length === 0) return null;
  return html`<h4>${heading}</h4><ul class="related">${claims.map(claimItem)}</ul>`;
}

function claimItem(claim: ClaimOfSource): Html {
  const planned = claim.modality === "planned" ? ", planned" : "";
  const through = [
    claim.part === "passes on" && html`, from <bdi lang="id">${claim.origin}</bdi>`,
    claim.part === "says" && claim.via.length > 0 && html`, through <bdi lang="id">${claim.via.join(", ")}</bdi>`
  ];
  const when = claim.published === null ? "date unknown" : dateInWords(claim.published);
  return html`<li><a href="/claims/${claim.claim_id}">${figureInWords(claim)}${planned}</a>: ${
    claim.measure_name ?? html`“<span lang="id">${claim.text}</span>”, of no measure of this story`
  } <span class="muted">(<bdi>${claim.publisher ?? "publisher unknown"}</bdi>, ${when}${through})</span></li>`;
}

function positionItem({name, stance, article_id, publisher, published}: PositionOfSource): Html {
  const when = published === null ? "date unknown" : dateInWords(published);
  return html`<li>“${name}”: ${stanceMeanings[stance] ?? stance} <span class="muted">(<a
href="/articles/${article_id}"><bdi>${publisher ?? "publisher unknown"}</bdi>, ${when}</a>)</span></li>`;
}
