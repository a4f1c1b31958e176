import type {PageContext} from "../context.ts";
import {vocabularyOf} from "../numbers/find.ts";
import type {Reference} from "../refer.ts";
import {callSign, type PageText, type PlacedCall} from "../text.ts";
import {boundQualifier} from "../values.ts";

/** Refuses a figure whose sentence drops its qualifier, tells a bound as a fact, or says another qualifier than the claim does. */
export function qualifiers(text: PageText, context: PageContext): void {
  for (const placed of text.calls) {
    const reference = context.reference(placed);
    const qualifier = reference && qualifierOf(placed, reference);
    if (reference && qualifier) checkWords(text, placed, reference, qualifier, context);
  }
}

/** How the figure that a call gives is meant; null where the call gives none. */
function qualifierOf({call}: PlacedCall, {row}: Reference): string | null {
  const [first, column] = call?.arguments ?? [];
  if (call?.name === "figure" && typeof row.qualifier === "string")
    return String(first?.value).startsWith("claim-") ? row.qualifier : null;
  return call?.name === "value" ? boundQualifier(row, String(column?.value)) : null;
}

function checkWords(
  text: PageText,
  placed: PlacedCall,
  reference: Reference,
  qualifier: string,
  context: PageContext
): void {
  const words = vocabularyOf(context.language);
  const before = text.text
    .slice(0, placed.at)
    .replace(/[\s“"(]+$/, "")
    .slice(-60);
  const after = text.text
    .slice(placed.at + 1)
    .replaceAll(callSign, " ")
    .slice(0, 60);
  const said = Object.keys(words.qualifiers).filter(
    (name) => words.qualifiers[name]?.test(before) || words.qualifiersAfter[name]?.test(after)
  );
  const told = reference.options.qualifier !== false || qualifier === "range" || qualifier === "vague";
  const claim = JSON.stringify(reference.row.text ?? reference.agreed);
  const needed = qualifier in words.qualifiers;
  const tell = (message: string, remedy: string) => context.tell("qualifier", text, placed.at, message, remedy);
  if (!told && needed && !said.includes(qualifier)) {
    const whole = context.language.qualifiers[qualifier];
    const drops = qualifier === "about" ? "the qualifier is dropped" : "a bound is told as a fact";
    tell(`${drops}: the claim says ${claim}`, `write “${whole}” just before it, or take {qualifier: false} out`);
  } else if (words.exact.test(before) && qualifier !== "exact") {
    tell(`called exact: the claim says ${claim}`, "take the word before it out");
  } else if (told && said.length > 0) {
    const [first = ""] = said;
    const twice = first === qualifier;
    tell(
      twice
        ? "the qualifier is told twice"
        : `the sentence says ${JSON.stringify(first.replace("_", " "))}, and the claim says ${claim}`,
      twice ? "take the word out, or add {qualifier: false}" : "take the word before or after it out"
    );
  } else if (!told && said.some((name) => name !== qualifier)) {
    tell(
      `the sentence says ${JSON.stringify(said.find((name) => name !== qualifier)?.replace("_", " "))}, and the claim says ${claim}`,
      "take the word out"
    );
  }
}
