import {svgElement} from "../chart/dom.js";
import {wrap} from "../chart/wrap.js";
import type {Witness, WitnessNode} from "./witnessTree.js";

/** A node as it is laid out: where its sign stands, where its words begin, how high it is. */
interface Placed {
  node: WitnessNode;
  x: number;
  y: number;
  top: number;
  height: number;
  labelX: number;
  lines: {text: string; role: "value" | "place"}[];
}

const lineHeight = 17;
/** The most room, in pixels, that the lines of one kind of node take beside each other. */
const gutter = 56;
const step = 14;

/**
 * The graph of who repeats whom as SVG, of a width: by witness, origins over the relays and figures that repeat them, each
 * joined to what repeats it by a line with an arrow. Every node is a link, in the order of the text.
 */
export function witnessGraph(
  document: Document,
  witnesses: readonly Witness[],
  width: number,
  label: string
): SVGSVGElement {
  let top = 0;
  const groups = witnesses.map((witness) => {
    const group = drawWitness(document, witness, width, top);
    top += group.height;
    return group.drawn;
  });
  return svgElement(
    document,
    "svg",
    {width, height: top, viewBox: `0 0 ${width} ${top}`, role: "group", "aria-label": label},
    ...groups
  );
}

function drawWitness(document: Document, {number, nodes}: Witness, width: number, top: number) {
  const columns = columnsOf(nodes);
  let y = top + 24;
  const placed = nodes.map((node) => {
    const x = columns.get(node) ?? 0;
    const labelX = x + 14;
    const lines = node.lines.flatMap((text, i) =>
      wrap(text, width - labelX - 6, i === 0 ? 15 : 13, i === 0).map((line) => ({
        text: line,
        role: i === 0 ? ("value" as const) : ("place" as const)
      }))
    );
    const height = lines.length * lineHeight + 10;
    const one = {node, x, y: y + 5 + lineHeight * 0.55, top: y, height, labelX, lines};
    y += height;
    return one;
  });
  const at = new Map(placed.map((one) => [one.node, one]));
  const title = svgElement(document, "text", {class: "witness-title", x: 4, y: top + 15}, `Witness ${number}`);
  const rule = svgElement(document, "path", {class: "rule", d: `M0,${top + 0.5}H${width}`});
  const lines = placed.flatMap((from) =>
    from.node.repeatedBy.flatMap((next) => {
      const to = at.get(next);
      return to ? [joint(document, from, to)] : [];
    })
  );
  const drawn = svgElement(
    document,
    "g",
    {class: "witness"},
    rule,
    title,
    svgElement(document, "g", {class: "joints", "aria-hidden": "true"}, ...lines),
    ...placed.map((one) => drawNode(document, one, width))
  );
  return {drawn, height: y - top + 10};
}

/** Where the signs of nodes stand: origins first, beside each other, then relays, and all figures in one column. */
function columnsOf(nodes: readonly WitnessNode[]): Map<WitnessNode, number> {
  const found = new Map<WitnessNode, number>();
  let x = 12;
  for (const kind of ["origin", "relay"] as const) {
    const own = nodes.filter((node) => node.kind === kind);
    const apart = Math.min(step, gutter / Math.max(own.length, 1));
    own.forEach((node, i) => {
      found.set(node, x + i * apart);
    });
    if (own.length > 0) x += (own.length - 1) * apart + 22;
  }
  for (const node of nodes) if (node.kind === "figure") found.set(node, x);
  return found;
}

/** A line down from a node and across to one that repeats it, with an arrow's head. */
function joint(document: Document, from: Placed, to: Placed): SVGElement {
  const end = to.x - 8;
  const bend = Math.min(6, Math.max(0, end - from.x));
  const d = `M${from.x},${from.y + 6}V${to.y - bend}q0,${bend} ${bend},${bend}H${end}M${end - 5},${to.y - 4}L${end},${to.y}L${end - 5},${to.y + 4}`;
  return svgElement(document, "path", {class: "joint", d});
}

function drawNode(document: Document, {node, x, y, top, height, labelX, lines}: Placed, width: number): SVGElement {
  const parts = [
    svgElement(document, "rect", {
      class: "hit",
      x: labelX - 4,
      y: top,
      width: Math.max(width - labelX + 4, 24),
      height,
      rx: 4
    }),
    nodeSign(document, node.kind, x, y),
    ...lines.flatMap(({text, role}, i) => [
      svgElement(document, "text", {class: role, x: labelX, y: top + 5 + lineHeight * (i + 0.78)}, text),
      " "
    ])
  ];
  const spoken = `${node.kind}: ${node.lines.join(", ")}`;
  return node.href
    ? svgElement(document, "a", {class: "row node", href: node.href, "aria-label": spoken}, ...parts)
    : svgElement(document, "g", {class: "row node still"}, ...parts);
}

/** A node's sign, told apart by its form: a disc for an origin, a diamond for a relay, a square for a figure. */
export function nodeSign(document: Document, kind: WitnessNode["kind"], x: number, y: number): SVGElement {
  if (kind === "origin") return svgElement(document, "circle", {class: "origin-sign", cx: x, cy: y, r: 6});
  if (kind === "relay") {
    return svgElement(document, "path", {class: "relay-sign", d: `M${x},${y - 7}l7,7l-7,7l-7,-7z`});
  }
  return svgElement(document, "rect", {class: "figure-sign", x: x - 5, y: y - 5, width: 10, height: 10});
}
