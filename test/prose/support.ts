import MarkdownIt from "markdown-it";
import {type Evidence, type EvidenceRow, evidenceFrom} from "../../tools/prose/evidence.ts";
import {noClaimMarks} from "../../tools/prose/noClaim.ts";
import {placeholderAt} from "../../tools/prose/placeholder.ts";
import {staticProse} from "../../tools/prose/static.ts";

/** The id of the nth claim, date, event or statement of a test. */
export const idOf = (n: number, kind = "claim") => `${kind}-${String(n).padStart(16, "0")}`;

/** A claim as the list of claims tells it, with what a test is about. */
export function claimRow(n: number, given: EvidenceRow = {}): EvidenceRow {
  return {
    claim_id: idOf(n),
    article_id: "a",
    measure: "sent",
    text: "sekitar 11.000 pasukan",
    quote: "Sekitar 11.000 pasukan dikirim ke sana.",
    gloss: null,
    low: 11000,
    high: 11000,
    qualifier: "about",
    unit: "person",
    per: null,
    modality: "asserted",
    origin: "NIS",
    via: [],
    publisher: "Kabar",
    ...given
  };
}

/** Evidence of claims, and of other files by their path. */
export function evidenceOf(claims: EvidenceRow[], files: Record<string, EvidenceRow[]> = {}): Evidence {
  const all: Record<string, EvidenceRow[]> = {
    "data/query/claim_list.json": claims,
    "data/articles.json": [{article_id: "a", publisher: "Kabar", language: "id"}],
    ...files
  };
  return evidenceFrom((path) => (all[path] ? JSON.stringify(all[path]) : null));
}

/** HTML of Markdown as pages are rendered, but for Framework's own additions. */
export function render(markdown: string, evidence: Evidence): string {
  const md = new MarkdownIt({html: true});
  md.inline.ruler.push("placeholder", (state, silent) => {
    const found = placeholderAt(state.src, state.pos, state.posMax);
    if (silent || !found) return false;
    state.push("placeholder", "", 0).content = found.content;
    state.pos = found.end;
    return true;
  });
  md.renderer.rules.placeholder = (tokens, i) => `<code>${tokens[i]?.content}</code>`;
  noClaimMarks(md);
  staticProse(md, "/nowhere", evidence);
  return md.render(markdown).trim();
}
