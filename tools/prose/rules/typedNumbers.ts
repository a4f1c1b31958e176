import {dateText} from "../../../src/components/prose/dateText.ts";
import {figureText, type Quantity} from "../../../src/components/prose/figureText.ts";
import type {ProseLanguage} from "../../../src/components/prose/language.ts";
import {agreedDate, agreedFigure} from "../agreed.ts";
import {callOf, type PageContext} from "../context.ts";
import {type EvidenceRow, publisherOf} from "../evidence.ts";
import {findNumbers, type TypedNumber, vocabularyOf} from "../numbers/find.ts";
import type {Fix} from "../problem.ts";
import {callSign, type PageText} from "../text.ts";
import {foundQuotations} from "./quotations.ts";

/** Claims that are offered in place of a typed number, at most. */
const mostOffers = 9;

/** Below this a claim's value may well be another's: it is not offered first, nor taken without asking. */
const telling = 100;

/** Refuses numbers that are typed: neither a reference nor marked as no claim. */
export function typedNumbers(text: PageText, context: PageContext): void {
  for (const number of findNumbers(uncovered(text, context), context.language)) {
    const fixes = text.callable ? [...claimFixes(number, text, context), ...dateFixes(number, text, context)] : [];
    const [first] = fixes;
    const others = fixes.length > 1 ? `; ${fixes.length - 1} more fit: see --fix` : "";
    const remedy =
      first && (number.value === null || number.value >= telling)
        ? `write ${first.edit.text}, which reads ${first.what}${others}`
        : `refer to a claim (npm run check -- --find WORDS) or to a query's value, or say why it is none: ${markFor(text, number.text)}`;
    const message = `typed ${where(text)}: ${JSON.stringify(number.text)}`;
    context.tell("number", text, number.from, message, remedy, fixes.slice(0, mostOffers));
  }
}

function where({kind}: PageText): string {
  return kind === "prose" ? "number" : `number in a ${kind}`.replace("a alt", "an alt");
}

function markFor({kind}: PageText, words: string): string {
  return kind === "prose" || kind === "alternative text"
    ? `[${words}]{no-claim="…"}`
    : `noClaim: {${JSON.stringify(words)}: …} in the front matter`;
}

/** The text with what is marked as no claim, and what is quoted to the letter, hidden, each character keeping its place. */
function uncovered(page: PageText, context: PageContext): string {
  const {noClaims} = context;
  let left = page.text.replace(/https?:\/\/\S+/g, hide);
  for (const {from, to} of [...page.marks, ...foundQuotations(page, context)])
    left = left.slice(0, from) + hide(left.slice(from, to)) + left.slice(to);
  for (const words of [...noClaims.keys()].sort((a, b) => b.length - a.length)) {
    const spaced = words.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${spaced.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
    left = left.replace(pattern, (found) => {
      noClaims.set(words, true);
      return hide(found);
    });
  }
  return left;
}

const hide = (words: string) => callSign.repeat(words.length);

function claimFixes({value, from, to}: TypedNumber, text: PageText, {base, language}: PageContext): Fix[] {
  if (value === null) return [];
  const claims = base.evidence.rows("data/query/claim_list.json") ?? [];
  return claims
    .filter(({low, high}) => low === value || high === value)
    .map((claim) => {
      const says = figureText(claim as unknown as Quantity, language);
      const [begin, end] = told(text.text, from, to, claim, language);
      const what = `“${says}” (${claim.text}; ${claim.origin})`;
      return replacement(text, begin, end, callOf(claim, agreedFigure(claim)), what, value >= telling);
    });
}

/** What of a text a claim's figure takes the place of: the number, with its qualifier and unit where the text tells them. */
function told(text: string, from: number, to: number, claim: EvidenceRow, language: ProseLanguage): [number, number] {
  const qualifier = vocabularyOf(language).qualifiers[String(claim.qualifier)]?.exec(text.slice(0, from).trimEnd());
  const noun = language.noun(String(claim.unit), 2);
  const counted = claim.unit !== "person" && noun !== "" && text.slice(to).startsWith(` ${noun}`);
  return [qualifier ? qualifier.index : from, counted ? to + noun.length + 1 : to];
}

function dateFixes(number: TypedNumber, text: PageText, {base, language}: PageContext): Fix[] {
  const dates = base.evidence.rows("data/dates.json") ?? [];
  return dates
    .filter(({edtf}) => dateText(String(edtf), language) === number.text)
    .map((date) => {
      const publisher = publisherOf(base.evidence, date.article_id);
      const call = `\${figure(${JSON.stringify(date.date_id)}, ${JSON.stringify(agreedDate(date, publisher))})}`;
      const says = dateText(String(date.edtf), language, typeof date.part === "string" ? date.part : null);
      const part = typeof date.part === "string" ? `${language.parts[date.part]} ` : "";
      const begin =
        part && text.text.slice(0, number.from).toLowerCase().endsWith(part) ? number.from - part.length : number.from;
      return replacement(text, begin, number.to, call, `“${says}” (${date.text}; ${publisher})`, false);
    });
}

function replacement({places}: PageText, from: number, to: number, call: string, what: string, sure: boolean): Fix {
  return {what, edit: {from: places[from] ?? 0, to: places[to] ?? 0, text: call}, sure};
}
