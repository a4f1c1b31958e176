import {proseLanguage, proseLanguages} from "../../src/components/prose/language.ts";
import {PageContext, type ProseBase} from "./context.ts";
import {readHeader} from "./page.ts";
import {pageTexts} from "./pageTexts.ts";
import {lineAndColumn, type ProseProblem} from "./problem.ts";
import {marks} from "./rules/marks.ts";
import {qualifiers} from "./rules/qualifiers.ts";
import {quotations} from "./rules/quotations.ts";
import {references} from "./rules/references.ts";
import {typedNumbers} from "./rules/typedNumbers.ts";

/** Every rule that a page's texts are held to, in the order in which its problems are told. */
const rules = [references, qualifiers, typedNumbers, quotations, marks];

/** What is wrong with the prose of a page, in the order of the file. */
export function checkPage(file: string, source: string, base: ProseBase): ProseProblem[] {
  const {fields, language} = readHeader(source);
  const noClaims = noClaimsOf(fields.noClaim);
  const context = new PageContext(file, source, base, language ?? proseLanguage("en")!, Object.keys(noClaims));
  const say = (field: string, message: string, remedy: string) => {
    const at = Math.max(0, source.indexOf(field));
    context.problems.push({file, ...lineAndColumn(source, at), kind: "mark", message, sentence: "", remedy, fixes: []});
  };
  if (!language)
    say(
      "lang:",
      `not a language that figures are told in: ${JSON.stringify(fields.lang)}`,
      `write ${proseLanguages.join(" or ")}`
    );
  for (const text of pageTexts(source)) for (const rule of rules) rule(text, context);
  for (const [words, reason] of Object.entries(noClaims)) {
    if (!/\p{L}{2}/u.test(reason))
      say(words, `noClaim: no reason given: ${JSON.stringify(words)}`, "say why it is no claim");
    if (!context.noClaims.get(words.toLowerCase()))
      say(words, `noClaim: stands nowhere on the page: ${JSON.stringify(words)}`, "take it out of the front matter");
  }
  return context.problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function noClaimsOf(field: unknown): Record<string, string> {
  if (typeof field !== "object" || field === null || Array.isArray(field)) return {};
  return Object.fromEntries(Object.entries(field).map(([words, reason]) => [words, String(reason ?? "")]));
}
