import {dateInWords, figureInWords} from "../words.js";
import type {PathRow} from "./rows.js";

/** A node of the graph of who repeats whom: an origin, a relay, or a figure in an article. */
export interface WitnessNode {
  kind: "origin" | "relay" | "figure";
  key: string;
  /** What stands beside it: the first line is its name, the others say more. */
  lines: string[];
  /** A page of this site, from its root. */
  href: string | null;
  /** The nodes that repeat it. */
  repeatedBy: WitnessNode[];
}

/** One independent witness: its origins, the relays that pass them on, and the figures that rest on them, in that order. */
export interface Witness {
  number: number;
  nodes: WitnessNode[];
}

/** Who repeats whom in one measure, by witness, from the paths of its figures. */
export function witnessesOf(paths: readonly PathRow[]): Witness[] {
  const numbers = [...new Set(paths.map(({witness}) => witness))];
  return numbers.map((number) => ({number, nodes: nodesOf(paths.filter(({witness}) => witness === number))}));
}

function nodesOf(paths: readonly PathRow[]): WitnessNode[] {
  const nodes = new Map<string, WitnessNode>();
  const node = (key: string, make: () => Omit<WitnessNode, "key" | "repeatedBy">): WitnessNode => {
    const known = nodes.get(key) ?? {...make(), key, repeatedBy: []};
    nodes.set(key, known);
    return known;
  };
  for (const path of paths) {
    const chain = [
      node(`origin ${path.origin}`, () => origin(path)),
      // The relay nearest to the publisher stands last.
      ...path.via.map((name) =>
        node(`relay ${name}`, () => ({kind: "relay", lines: [name, "passes it on"], href: null}))
      ),
      node(`figure ${path.claim_id}`, () => figure(path))
    ];
    chain.forEach((from, i) => {
      const to = chain[i + 1];
      if (to && !from.repeatedBy.includes(to)) from.repeatedBy.push(to);
    });
  }
  const order = ["origin", "relay", "figure"];
  return [...nodes.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function origin({origin, origin_id, origin_kind, own, belongs_to}: PathRow): Omit<WitnessNode, "key" | "repeatedBy"> {
  const more = own
    ? "in the publisher’s own words"
    : [origin_kind, belongs_to && `part of ${belongs_to}`].filter(Boolean).join(" · ");
  return {kind: "origin", lines: [origin, more].filter(Boolean), href: origin_id ? `/sources#${origin_id}` : null};
}

function figure(path: PathRow): Omit<WitnessNode, "key" | "repeatedBy"> {
  const planned = path.modality === "planned" || path.modality === "denied" ? `, ${path.modality}` : "";
  const place = [path.publisher ?? "publisher unknown", path.published && dateInWords(path.published)]
    .filter(Boolean)
    .join(", ");
  const times = path.told > 1 ? ` · ${path.told} times` : "";
  const again = path.repeated_by.length > 0 ? [`published again by ${path.repeated_by.join(", ")}`] : [];
  const lines = [`${figureInWords(path)}${planned}`, `told by ${place}${times}`, ...again];
  return {kind: "figure", lines, href: `/claims/${path.claim_id}`};
}

/** Who repeats whom, in a sentence for each witness. */
export function witnessSentences(witnesses: readonly Witness[]): string[] {
  return witnesses.map(({number, nodes}) => {
    const paths = nodes
      .filter(({kind}) => kind === "origin")
      .flatMap((start) => reach(start).map((chain) => chain.map(({lines}) => lines[0]).join(", then ")))
      .join("; ");
    const told = nodes
      .filter(({kind}) => kind === "figure")
      .map(({lines}) => lines.join(" "))
      .join("; ");
    return `Witness ${number}: ${paths}. ${told}.`;
  });
}

function reach(node: WitnessNode): WitnessNode[][] {
  return node.repeatedBy.length === 0
    ? [[node]]
    : node.repeatedBy.flatMap((next) => reach(next).map((chain) => [node, ...chain]));
}
