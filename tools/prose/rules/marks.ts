import type {PageContext} from "../context.ts";
import type {PageText} from "../text.ts";

/** Refuses marks that give no reason. */
export function marks(text: PageText, context: PageContext): void {
  for (const {from, reason} of text.marks) {
    if (/\p{L}{2}/u.test(reason)) continue;
    context.tell("mark", text, from, "no reason given", 'say why it is no claim: {no-claim="a setting of this site"}');
  }
}
