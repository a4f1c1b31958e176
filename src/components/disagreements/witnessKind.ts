import {svgElement} from "../chart/dom.js";
import {publication} from "../chart/evidence.js";
import type {Kind} from "../chart/kind.js";
import {count, figureInWords} from "../words.js";
import type {PathRow} from "./rows.js";
import {nodeSign, witnessGraph} from "./witnessGraph.js";
import {type WitnessNode, witnessesOf, witnessSentences} from "./witnessTree.js";

const meanings: Record<WitnessNode["kind"], string> = {
  origin: "an origin: who it comes from",
  relay: "a relay: who passes it on",
  figure: "a figure, as an article tells it"
};

/** Who repeats whom, as a graph: by witness, from origins through relays to the figures that articles tell. */
export const witnessPaths: Kind<PathRow> = {
  labelShare: 0,
  panels: () => [],
  picture(document, paths, width) {
    const witnesses = witnessesOf(paths);
    const label = `Who repeats whom: ${count(witnesses.length, "witness", "witnesses")}, each origin and figure a link`;
    return witnessGraph(document, witnesses, width, label);
  },
  legend: (paths) =>
    (Object.keys(meanings) as WitnessNode["kind"][])
      .filter((kind) => kind !== "relay" || paths.some(({via}) => via.length > 0))
      .map((kind) => ({
        label: meanings[kind],
        mark: ({document, y}) => svgElement(document, "g", {class: "shape"}, nodeSign(document, kind, 21, y))
      })),
  description: (paths) => (paths.length === 0 ? "No claims." : witnessSentences(witnessesOf(paths)).join(" ")),
  columns: [
    {name: "Witness", value: ({witness}) => witness},
    {name: "Origin", value: ({origin}) => origin},
    {name: "Kind of source", value: ({origin_kind}) => origin_kind},
    {name: "Part of", value: ({belongs_to}) => belongs_to},
    {name: "Through", value: ({via}) => via.join(", ")},
    {name: "Figure", value: (path) => figureInWords(path)},
    {name: "Told by", value: ({publisher, published}) => publication(publisher, published)}
  ],
  behind: (path, chart) => ({
    ...path,
    id: `${chart}-${path.claim_id}-${path.origin_id ?? "own"}`,
    heading: `${figureInWords(path)} · ${path.origin}`,
    place: publication(path.publisher, path.published)
  }),
  page: ({claim_id}) => `/claims/${claim_id}`,
  sources: (paths) => paths.map(({origin, origin_kind}) => ({name: origin, kind: origin_kind})),
  articles: (paths) => [...paths]
};
