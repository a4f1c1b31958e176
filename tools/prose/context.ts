import type {ProseLanguage} from "../../src/components/prose/language.ts";
import type {Evidence} from "./evidence.ts";
import {type Fix, lineAndColumn, type ProblemKind, type ProseProblem} from "./problem.ts";
import {type Reference, refer} from "./refer.ts";
import {type PageText, type PlacedCall, sentenceAt} from "./text.ts";

/** What prose is checked against. */
export interface ProseBase {
  evidence: Evidence;
  /** The articles' words, by id. */
  articles: ReadonlyMap<string, string>;
}

/** A page that is being checked. */
export class PageContext {
  readonly problems: ProseProblem[] = [];
  readonly file: string;
  readonly source: string;
  readonly base: ProseBase;
  readonly language: ProseLanguage;
  /** Words that the page's front matter names as no claim, in lower case, and whether any stands on the page. */
  readonly noClaims: Map<string, boolean>;

  constructor(file: string, source: string, base: ProseBase, language: ProseLanguage, noClaims: readonly string[]) {
    this.file = file;
    this.source = source;
    this.base = base;
    this.language = language;
    this.noClaims = new Map(noClaims.map((words) => [words.toLowerCase(), false]));
  }

  /** What a call says; null where it says nothing. */
  reference(placed: PlacedCall): Reference | null {
    if (!placed.call) return null;
    try {
      return refer(placed.call, this.base.evidence, this.language);
    } catch {
      return null;
    }
  }

  /** Tells of a problem at a place of a text. */
  tell(kind: ProblemKind, text: PageText, at: number, message: string, remedy: string, fixes: Fix[] = []): void {
    const place = text.places[at] ?? 0;
    const sentence = sentenceAt(text, at, (call) => this.reference(call)?.text ?? "…");
    this.problems.push({file: this.file, ...lineAndColumn(this.source, place), kind, message, sentence, remedy, fixes});
  }
}

/** The call that gives a claim's figure, as a page writes it. */
export function callOf(claim: {claim_id?: unknown}, agreed: string): string {
  return `\${figure(${JSON.stringify(claim.claim_id)}, ${JSON.stringify(agreed)})}`;
}
