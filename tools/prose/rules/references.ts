import type {ProseCall} from "../calls.ts";
import type {PageContext} from "../context.ts";
import {NoReference} from "../noReference.ts";
import type {Fix} from "../problem.ts";
import {agreedIn, type Reference, refer} from "../refer.ts";
import type {PageText, PlacedCall} from "../text.ts";

/** Refuses references to what is gone or was rejected, and to what is no longer as it was agreed. */
export function references(text: PageText, context: PageContext): void {
  for (const placed of text.calls) {
    if (!placed.call) continue;
    try {
      agreement(text, placed, placed.call, refer(placed.call, context.base.evidence, context.language), context);
    } catch (error) {
      if (!(error instanceof NoReference)) throw error;
      const rejected = rejection(String(placed.call.arguments[0]?.value), context);
      context.tell("reference", text, placed.at, error.message, rejected ?? error.remedy);
    }
  }
}

function agreement(
  text: PageText,
  {at, start}: PlacedCall,
  call: ProseCall,
  now: Reference,
  context: PageContext
): void {
  const then = agreedIn(call);
  if (then?.value === now.agreed) return;
  const agreed = JSON.stringify(now.agreed);
  if (then) {
    const fix = {
      what: `agree to ${agreed}`,
      edit: {from: start + then.start, to: start + then.end, text: agreed},
      sure: true
    };
    const message = `changed since it was agreed: ${JSON.stringify(then.value)} is now ${agreed}`;
    const remedy = `see that the sentence still holds, then write ${agreed} in its place (npm run check -- --fix)`;
    context.tell("agreement", text, at, message, remedy, [fix]);
    return;
  }
  const fix: Fix = {what: `agree to ${agreed}`, edit: insertion(call, start, agreed), sure: true};
  const remedy = `see that the sentence says so, and add ${agreed} after the id (npm run check -- --fix)`;
  context.tell(
    "agreement",
    text,
    at,
    "not agreed to yet",
    call.name === "value" ? remedy.replace("the id", "what it names") : remedy,
    [fix]
  );
}

/** Agreed words follow the id; of a value, the column or the conditions. */
function insertion(call: ProseCall, start: number, agreed: string) {
  const third = call.arguments[2];
  const conditions = call.name === "value" && typeof third?.value === "object";
  const after = call.name === "value" ? (conditions ? third : call.arguments[1]) : call.arguments[0];
  const at = start + (after?.end ?? call.end);
  return {from: at, to: at, text: `, ${agreed}`};
}

/** Who rejected a record, when and why. */
function rejection(id: string, {base}: PageContext): string | null {
  const review = base.evidence
    .rows("data/reviews.json")
    ?.find((row) => row.record_id === id && row.action === "reject");
  return review
    ? `${review.reviewer} rejected it on ${review.date}: ${review.reason}: leave it out of the sentence`
    : null;
}
