import {element} from "../chart/dom.js";
import {list} from "./ground.js";
import type {StancePairRow} from "./rows.js";

/** Who contradicts whom on a proposition, in sentences: one for each who denies it or cannot verify it. */
export function stancePairList(document: Document, pairs: readonly StancePairRow[]): HTMLElement | null {
  if (pairs.length === 0) return null;
  const actors = [...new Set(pairs.map(({b_actor, b_stance}) => `${b_actor}\n${b_stance}`))];
  const items = actors.flatMap((key) => {
    const own = pairs.filter(({b_actor, b_stance}) => `${b_actor}\n${b_stance}` === key);
    return sentences(own).map((text) => element(document, "li", {}, text));
  });
  return element(document, "ul", {class: "stance-pairs"}, ...items);
}

function sentences(pairs: readonly StancePairRow[]): string[] {
  const [first] = pairs;
  if (!first) return [];
  const others = pairs.filter(({relation}) => relation !== "changed");
  const doing = first.b_stance === "denies" ? "denies" : "cannot verify";
  const said = (stance: string) => others.filter(({a_stance}) => a_stance === stance).map(({a_actor}) => a_actor);
  const parts = (["asserts", "confirms"] as const).flatMap((stance) => {
    const who = said(stance);
    return who.length === 0 ? [] : [`${list(who)} ${who.length > 1 ? stance.replace(/s$/, "") : stance}`];
  });
  const contradiction = parts.length > 0 ? [`${first.b_actor} ${doing} what ${parts.join(" and ")}.`] : [];
  const changes = pairs
    .filter(({relation}) => relation === "changed")
    .map(({a_actor, b_actor, a_stance, first: earlier}) => {
      const same = a_actor === b_actor;
      const order = earlier === "b" ? "later " : earlier === "a" ? "had earlier " : "";
      const other = same ? "the same source" : `${a_actor}, of the same house,`;
      return `${b_actor} ${doing} it; ${other} ${order}${earlier === "a" ? a_stance.replace(/s$/, "ed") : a_stance} it.`;
    });
  return [...contradiction, ...changes];
}
