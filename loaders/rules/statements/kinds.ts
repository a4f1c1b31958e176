import type {Context} from "./context.ts";
import type {Named} from "./names.ts";
import type {Phrase} from "./phrase.ts";
import {isMedium} from "./relays.ts";

/** What the words of a name that the registry does not know suggest that it is: one of the registry's kinds of source. */
export function suggestKind(context: Context, named: Named, phrase: Phrase): string {
  const {tokens, words} = context;
  if (isMedium(context, named, phrase)) return "news_medium";
  if (named.person) return "person";
  for (let i = phrase.from; i < phrase.to; i++) {
    const kind = words.kindWords.get(tokens[i]!.lower);
    if (kind !== undefined) return kind;
  }
  return "other";
}
