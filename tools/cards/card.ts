import {wrap} from "../../src/components/chart/wrap.ts";
import type {Element} from "../site/page/dom.ts";
import {sizeOf, svgText, xmlText} from "./svgText.ts";

/** The size that those who show cards ask for, in pixels. */
export const cardSize = {width: 1200, height: 630};

/** A part of a chart: its name, and its drawing. */
export interface CardPanel {
  title: string;
  svg: Element;
}

const margin = 48;
/** Where the chart begins, and how wide it may be; the title stands beside it. */
const chart = {x: 424, width: cardSize.width - 424 - 40};

/**
 * A card for a page, as SVG: the site's name and the page's title, and beside them as many whole panels of its chart as there
 * is room for, as large as they fit. Where there is no chart the title has all the room, and a text stands under it.
 */
export function cardSvg(
  {site, title, text}: {site: string; title: string; text: string},
  panels: readonly CardPanel[],
  style: string
): string {
  const alone = panels.length === 0;
  const room = alone ? cardSize.width - 2 * margin : chart.x - margin - 24;
  const size = alone ? 60 : 40;
  const heading = textLines(wrap(title, room, size, true).slice(0, alone ? 4 : 9), 110, size, 'font-weight="700"');
  const under = alone ? textLines(wrap(text, room, 30).slice(0, 4), heading.bottom + 24, 30, 'fill="#565d66"') : null;
  const {width, height} = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" color="#1c2126" fill="#1c2126" font-family="Inter">
<style>${xmlText(style)}</style>
<rect width="${width}" height="${height}" fill="#fdfdfb"/>
<rect width="${width}" height="10" fill="#2a6299"/>
<text x="${margin}" y="76" font-size="26" fill="#565d66">${xmlText(site)}</text>
${heading.svg}
${under?.svg ?? ""}
${drawPanels(panels)}
</svg>`;
}

function textLines(lines: readonly string[], top: number, size: number, look: string): {svg: string; bottom: number} {
  const step = size * 1.18;
  const at = (i: number) => `x="${margin}" y="${top + size * 0.8 + step * i}" font-size="${size}"`;
  const svg = lines.map((line, i) => `<text ${at(i)} ${look}>${xmlText(line)}</text>`).join("\n");
  return {svg, bottom: top + step * lines.length};
}

/** Height of the line that names a panel, before scaling. */
const nameHeight = 28;

function drawPanels(panels: readonly CardPanel[]): string {
  const [top, bottom] = [44, cardSize.height - 24];
  const {chosen, scale} = choose(panels, bottom - top);
  let y = top;
  return chosen
    .map(({title, svg}) => {
      const {width, height} = sizeOf(svg);
      const name = title ? `<text x="8" y="18" font-size="17" font-weight="600">${xmlText(title)}</text>` : "";
      const at = `x="0" y="${nameHeight}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
      const drawing = svgText(svg).replace(/^<svg[^>]*>/, `<svg ${at} text-anchor="middle" font-size="12">`);
      const group = `<g transform="translate(${chart.x} ${y}) scale(${scale})">${name}${drawing}</g>`;
      y += (height + nameHeight) * scale;
      return group;
    })
    .join("\n");
}

/** The panels, from the first on, that fit at a scale at which they can be read, or the first alone as large as it fits. */
function choose(panels: readonly CardPanel[], height: number): {chosen: CardPanel[]; scale: number} {
  for (let n = panels.length; n > 0; n--) {
    const chosen = panels.slice(0, n);
    const sizes = chosen.map(({svg}) => sizeOf(svg));
    const tall = sizes.reduce((sum, size) => sum + size.height + nameHeight, 0);
    const scale = Math.min(chart.width / Math.max(...sizes.map(({width}) => width)), height / tall);
    if (n === 1 || scale >= 0.9) return {chosen, scale};
  }
  return {chosen: [], scale: 1};
}
