import {attribute, type Element} from "../site/page/dom.ts";

/** Attributes that say how a shape looks; what they hold is a number, a path, a colour or a name, never a text of the story. */
const looks =
  /^(class|x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|points|width|height|viewBox|transform|dx|dy|fill(-\w+)*|stroke(-\w+)*|opacity|text-anchor|font-(size|weight|style|variant)|dominant-baseline|preserveAspectRatio)$/;

const shapes = new Set([
  "svg",
  "g",
  "a",
  "rect",
  "circle",
  "ellipse",
  "line",
  "path",
  "polyline",
  "polygon",
  "text",
  "tspan"
]);

/** An SVG of a page as XML that says how it looks and nothing else: no links, scripts, styles or texts for readers of screens. */
export function svgText(element: Element): string {
  const name = element.tagName === "a" ? "g" : element.tagName;
  const attributes = element.attrs
    .filter((attr) => looks.test(attr.name))
    .map((attr) => ` ${attr.name}="${xmlText(attr.value)}"`)
    .join("");
  const children = element.childNodes.map((node) => {
    if ("tagName" in node) return shapes.has(node.tagName) ? svgText(node) : "";
    return node.nodeName === "#text" && "value" in node ? xmlText(node.value) : "";
  });
  return `<${name}${attributes}>${children.join("")}</${name}>`;
}

/** The width and height that an SVG is drawn at. */
export function sizeOf(svg: Element): {width: number; height: number} {
  const [, , width = 0, height = 0] = (attribute(svg, "viewBox") ?? "").split(/[\s,]+/).map(Number);
  return {width: width || Number(attribute(svg, "width")), height: height || Number(attribute(svg, "height"))};
}

/** Text in XML, without characters that XML does not allow. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
