import type {PageContext} from "../context.ts";
import {callSign, type PageText} from "../text.ts";

/** Words in quotation marks, and their place. */
interface Quotation {
  words: string;
  from: number;
}

/** Refuses quotations that are not, to the letter, in their article, nor its reviewed translation. */
export function quotations(text: PageText, context: PageContext): void {
  for (const {words, from} of quotationsIn(text)) {
    if (isMarked(text, from, words) || isNamed(words, context) || isFound(text, words, context)) continue;
    const own = articlesOf(text, context);
    const elsewhere = [...context.base.articles.keys()].filter((id) => stands(words, wordsOf(id, context)));
    const place = own.length > 0 ? `not in ${own.join(" or ")}` : "in no article";
    const remedy = words.includes(callSign)
      ? `a quotation holds the article's own words: use \${quote(…)}`
      : elsewhere.length > 0
        ? `it stands in ${elsewhere.join(", ")}: refer to that one`
        : `quote to the letter, use \${quote(…)}, or say why it is none: [${short(words)}]{no-claim="…"}`;
    context.tell("quotation", text, from, `quotation ${place}, to the letter: ${JSON.stringify(short(words))}`, remedy);
  }
}

/** The places in a text of quotations that stand in their article: a figure in them is the article's own. */
export function foundQuotations(text: PageText, context: PageContext): {from: number; to: number}[] {
  return quotationsIn(text)
    .filter(({words}) => isFound(text, words, context))
    .map(({words, from}) => ({from, to: from + words.length}));
}

/** Whether words stand in the article that a text refers to; in any, where it refers to none. */
function isFound(text: PageText, words: string, context: PageContext): boolean {
  const own = articlesOf(text, context);
  const ids = own.length > 0 ? own : [...context.base.articles.keys()];
  return ids.some((id) => stands(words, wordsOf(id, context)));
}

function quotationsIn({text, quoted}: PageText): Quotation[] {
  if (quoted) {
    const words = text.trim();
    // The last line of a block of words may say whose they are.
    return /^[—–-]\s/.test(words) || words === callSign ? [] : [{words: unquoted(words), from: text.indexOf(words)}];
  }
  const found = text.matchAll(
    /“(?<curly>[^“”]+)”|„(?<low>[^„“”]+)[“”]|«(?<angle>[^«»]+)»|(?<![\p{L}\p{N}])"(?<plain>[^"]+)"/gu
  );
  return Array.from(found, ({groups = {}, index}) => ({
    words: groups.curly ?? groups.low ?? groups.angle ?? groups.plain ?? "",
    from: index + 1
  })).filter(({words}) => /[\p{L}\p{N}]/u.test(words));
}

const unquoted = (words: string) => words.replace(/^[“"„«]+|[”"»]+$/g, "");

function isMarked({marks}: PageText, from: number, words: string): boolean {
  return marks.some((mark) => mark.from <= from && from + words.length <= mark.to);
}

function isNamed(words: string, {noClaims}: PageContext): boolean {
  const name = words.trim().toLowerCase();
  if (!noClaims.has(name)) return false;
  noClaims.set(name, true);
  return true;
}

/** The articles that the text's references and links lead to. */
function articlesOf(text: PageText, context: PageContext): string[] {
  const referred = text.calls.map((call) => context.reference(call)?.row.article_id);
  const linked = text.links.map((link) => {
    const {kind, id} = /\/?(?<kind>articles|claims)\/(?<id>[\w-]+)/.exec(link)?.groups ?? {};
    if (kind === "articles") return id;
    return context.base.evidence.rows("data/query/claim_list.json")?.find((row) => row.claim_id === id)?.article_id;
  });
  return [...new Set([...referred, ...linked])].filter(
    (id): id is string => typeof id === "string" && context.base.articles.has(id)
  );
}

/** An article's words, and the translations of its sentences. */
function wordsOf(id: string, {base}: PageContext): string[] {
  const glosses = ["data/query/claim_list.json", "data/statements.json"].flatMap((path) =>
    (base.evidence.rows(path) ?? []).filter((row) => row.article_id === id && row.gloss).map((row) => String(row.gloss))
  );
  return [base.articles.get(id) ?? "", ...glosses];
}

/** Whether words stand in one of some texts; what `[…]` leaves out may be anything. */
function stands(words: string, texts: readonly string[]): boolean {
  const parts = plain(words).split(/\s*(?:\[…\]|\[\.\.\.\]|\(…\))\s*/);
  return texts.some((text) => {
    const whole = plain(text);
    let at = 0;
    return parts.every((part, i) => {
      // A comma or full stop before the closing mark may be the sentence's around it.
      const trimmed = i === parts.length - 1 ? part.replace(/[.,]$/, "") : part;
      const found = indexOfWords(whole, trimmed, at);
      at = found + trimmed.length;
      return found >= 0;
    });
  });
}

/** Where words stand in a text from a place on, no part of longer words; -1 where they do not. */
function indexOfWords(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]{2}/u.test(around(text, at)) && !/[\p{L}\p{N}]{2}/u.test(around(text, at + words.length)))
      return at;
  }
  return -1;
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 1), at + 1);

/** White space, and which quotation marks are used, are no letters. */
const plain = (text: string) =>
  text
    .normalize("NFC")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const short = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words).replace(/\s+/g, " ").trim();
