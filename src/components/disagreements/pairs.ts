import {element} from "../chart/dom.js";
import type {Figure} from "../figure.js";
import {count, figureInWords, quantity} from "../words.js";
import {intervalInWords} from "./ground.js";
import type {PairRow, Relation} from "./rows.js";

/** What each relation is called, its sign, and what it says, in the order of the page. */
const relations: Record<Relation, {sign: string; title: string; meaning: string}> = {
  conflict: {sign: "≠", title: "conflict", meaning: "no number fits both"},
  "not comparable": {sign: "∥", title: "cannot be compared", meaning: "they do not speak of the same"},
  agree: {sign: "=", title: "agree", meaning: "they leave little room, and it is the same"},
  compatible: {sign: "≈", title: "are compatible", meaning: "some numbers fit both"}
};

/** So many pairs are open to read; where there are more, those that neither conflict nor are apart are folded. */
const mostOpen = 6;

/** How each two figures of a measure stand to each other, in sentences, by relation; each figure is a link to its claim. */
export function pairList(
  document: Document,
  pairs: readonly PairRow[],
  figures: readonly Figure[]
): HTMLElement | null {
  const known = new Map(figures.map((figure) => [figure.claim_id, figure]));
  if (pairs.length === 0) return null;
  const groups = (Object.keys(relations) as Relation[]).flatMap((relation) => {
    const own = pairs.filter((pair) => pair.relation === relation);
    return own.length > 0 ? [group(document, relation, own, known, pairs.length > mostOpen)] : [];
  });
  return element(document, "div", {class: "pairs"}, ...groups);
}

function group(
  document: Document,
  relation: Relation,
  pairs: readonly PairRow[],
  known: ReadonlyMap<string, Figure>,
  folded: boolean
): HTMLElement {
  const {sign, title, meaning} = relations[relation];
  const items = pairs.map((pair) => element(document, "li", {}, ...sentence(document, pair, known)));
  const heading = `${count(pairs.length, "pair")} ${pairs.length === 1 ? title.replace("are ", "is ") : title}: ${meaning}`;
  const mark = element(document, "span", {class: "sign", "aria-hidden": "true"}, sign);
  const list = element(document, "ul", {}, ...items);
  const kind = relation.replace(" ", "-");
  if (folded && (relation === "agree" || relation === "compatible")) {
    return element(document, "details", {class: kind}, element(document, "summary", {}, mark, ` ${heading}`), list);
  }
  return element(document, "div", {class: kind}, element(document, "p", {}, mark, ` ${heading}`), list);
}

function sentence(document: Document, pair: PairRow, known: ReadonlyMap<string, Figure>): (Node | string)[] {
  const [a, b] = [known.get(pair.a_claim_id), known.get(pair.b_claim_id)];
  if (!a || !b) return [];
  const same = pair.same_origin ? " Both come from the same source." : "";
  return [figureLink(document, a), " and ", figureLink(document, b), `: ${outcome(pair, a)}.${same}`];
}

function outcome(pair: PairRow, {unit, per}: Figure): string {
  switch (pair.relation) {
    case "conflict":
      return `${quantity(pair.gap ?? 0, unit)} apart${pair.caution ? `; but ${pair.caution}` : ""}`;
    case "not comparable":
      return pair.why ?? "";
    default:
      return `both allow ${intervalInWords(pair.overlap_low ?? 0, pair.overlap_high, unit, per)}`;
  }
}

function figureLink(document: Document, figure: Figure): HTMLElement {
  const planned = figure.modality === "planned" || figure.modality === "denied" ? `, ${figure.modality}` : "";
  return element(
    document,
    "span",
    {},
    element(document, "a", {href: `/claims/${figure.claim_id}`}, figureInWords(figure) + planned),
    ` (${figure.origin})`
  );
}
