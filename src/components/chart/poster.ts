import {svgElement} from "./dom.js";
import type {Kind} from "./kind.js";
import {panelSvg} from "./rowChart.js";
import {wrap} from "./wrap.js";

export interface PosterOptions {
  title: string;
  note?: string;
  /** The site's address, for the last line. */
  from: string;
}

const width = 760;
const margin = 20;

/** Colours and type of a chart that leaves the site: on white, with no style sheet but its own. */
const style = `
text{font-family:Inter,"Helvetica Neue",Arial,sans-serif;fill:#1c2126;font-size:13px}.rows text{text-anchor:start}
.value,.when{font-size:15px;font-weight:700}.place,.small{fill:#565d66}.conflict{fill:#a8410d;font-weight:700}
.title{font-size:21px;font-weight:700}.panel{font-size:15px;font-weight:700}
.hit{fill:none}.dot,.solid,.span{fill:#2a6299}.span{fill-opacity:.45}.soft{fill:#2a6299;fill-opacity:.27}
.vague{stroke:#2a6299;stroke-dasharray:3 3}.arrow{fill:none;stroke:#2a6299;stroke-width:2.5}
.hollow .dot,.hollow .solid,.hollow .soft{fill:none;stroke:#2a6299;stroke-width:1.5;stroke-dasharray:4 3}
.computed .soft{stroke:#2a6299;stroke-width:1.5;stroke-dasharray:1 3}
.thin{stroke-width:1.5}.ring,.relay-sign{fill:#fff;stroke:#2a6299;stroke-width:2}.denies .ring{stroke:#a8410d}
.cross{fill:none;stroke:#a8410d;stroke-width:2.5}.query{font-size:12px;font-weight:700;text-anchor:middle}
.origin-sign,.figure-sign{fill:#2a6299}.joint{fill:none;stroke:#565d66;stroke-width:1.5}.rule{stroke:#c9cdd1}
.witness-title{fill:#565d66;font-weight:700}
`;

/** A chart as an SVG file that stands alone: title, note, marks, what they mean, sources, and where it is from. */
export function poster(
  document: Document,
  kind: Kind<object>,
  rows: readonly object[],
  {title, note, from}: PosterOptions
): string {
  const parts: SVGElement[] = [];
  let y = margin;
  const write = (text: string, role: string, size: number, lang?: string) => {
    for (const line of wrap(text, width - 2 * margin, size, role === "title" || role === "panel")) {
      y += Math.round(size * 1.35);
      parts.push(svgElement(document, "text", {class: role, x: margin, y, lang}, line));
    }
  };
  write(title, "title", 21);
  if (note) write(note, "small", 13);
  const place = (svg: SVGSVGElement) => {
    svg.removeAttribute("role");
    svg.removeAttribute("aria-label");
    svg.setAttribute("x", String(margin));
    svg.setAttribute("y", String(y + 6));
    y += 6 + Number(svg.getAttribute("height"));
    // In a file of its own nothing can be followed.
    for (const link of svg.querySelectorAll("a")) {
      const group = svgElement(document, "g");
      group.append(...Array.from(link.childNodes));
      link.replaceWith(group);
    }
    parts.push(svg);
  };
  if (kind.picture) place(kind.picture(document, rows, width - 2 * margin));
  for (const panel of kind.panels(rows, kind.page)) {
    y += 12;
    if (panel.title) write(panel.title, "panel", 15);
    if (panel.note) write(panel.note, "small", 13);
    place(panelSvg(panel, {document, width: width - 2 * margin, labelShare: kind.labelShare}));
  }
  y += 22;
  const row = {x: margin};
  for (const {label, mark} of kind.legend(rows)) {
    const room = 48 + label.length * 7.4;
    if (row.x > margin && row.x + room > width - margin) {
      row.x = margin;
      y += 24;
    }
    const group = svgElement(document, "g", {transform: `translate(${row.x},${y})`});
    group.append(
      mark({document, x: (value) => value, y: 0, from: 4, to: 38}),
      svgElement(document, "text", {x: 46, y: 4}, label)
    );
    parts.push(group);
    row.x += room + 12;
  }
  y += 10;
  const names = [...new Set(kind.sources(rows).map(({name, kind}) => (kind ? `${name} (${kind})` : name)))];
  const articles = [...new Set(kind.articles(rows).map(({publisher}) => publisher ?? "publisher unknown"))];
  write(`${names.length > 0 ? `Sources: ${names.join(", ")}; told` : "Told"} by ${articles.join(", ")}.`, "small", 13);
  write(`Selisih${/^https?:/.test(from) ? `, ${from}` : ""}`, "small", 13);
  const height = y + margin;
  const root = svgElement(
    document,
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      color: "#1c2126",
      role: "img"
    },
    svgElement(document, "title", {}, title),
    svgElement(document, "desc", {}, kind.description(rows)),
    svgElement(document, "style", {}, style),
    svgElement(document, "rect", {width, height, fill: "#fff"}),
    ...parts
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${asXml(root.outerHTML)}\n`;
}

/** Without what HTML lets pass and XML does not: names of characters, and control characters. */
function asXml(html: string): string {
  return html.replaceAll("&nbsp;", "&#160;").replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "");
}
