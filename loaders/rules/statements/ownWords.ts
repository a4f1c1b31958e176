import type {Context} from "./context.ts";
import type {Draft} from "./draft.ts";
import {insideQuotation} from "./extent.ts";

/** Drafts on each side of one within a quotation among which the quotation's own is looked for. */
const FARTHEST = 4;

/** Gives `"Kami membantah …," kata X` to X: who speaks of himself in a quotation is the quotation's speaker. */
export function nameOwnWords(context: Context, drafts: readonly Draft[]): void {
  for (const [k, draft] of drafts.entries()) {
    if (!isFirstPerson(context, draft) || insideQuotation(context, draft.cue) === null) continue;
    const quoted = drafts
      .slice(Math.max(0, k - FARTHEST), k + FARTHEST + 1)
      .find(
        ({mode, said, cue}) => mode === "direct" && said.from <= draft.cue && draft.cue < said.to && cue !== draft.cue
      );
    // Behind `katanya`, memory gives both the same speaker.
    if (quoted !== undefined && quoted.phrase !== null) draft.phrase = quoted.phrase;
  }
}

function isFirstPerson({tokens, words}: Context, {phrase}: Draft): boolean {
  return phrase !== null && phrase.to - phrase.from === 1 && words.firstPersons.has(tokens[phrase.from]!.lower);
}
