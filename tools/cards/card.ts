import {textWidth, wrap} from "../../src/components/chart/wrap.ts";
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
const chart = {x: 424, top: 44, width: cardSize.width - 424 - 40, height: cardSize.height - 44 - 24};

/**
 * A card for a page, as SVG: the site's name, the page's title and a text, and beside them as many whole panels of its chart as
 * there is room for, as large as they fit. Where there is no chart the title has all the room.
 */
export function cardSvg(
  {site, title, text}: {site: string; title: string; text: string},
  panels: readonly CardPanel[],
  style: string
): string {
  const alone = panels.length === 0;
  const room = alone ? cardSize.width - 2 * margin : chart.x - margin - 24;
  const size = sizeOfTitle(title, room, alone ? 60 : 40);
  const heading = textLines(wrap(title, room, size, true).slice(0, alone ? 4 : 9), 110, size, 'font-weight="700"');
  const [textSize, top] = [alone ? 30 : 22, heading.bottom + 24];
  const most = Math.max(0, Math.floor((cardSize.height - 24 - top) / (textSize * lineStep)));
  const under = textLines(firstLines(wrap(text, room, textSize), most), top, textSize, 'fill="#565d66"');
  const {width, height} = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" color="#1c2126" fill="#1c2126" font-family="Inter">
<style>${xmlText(style)}</style>
<rect width="${width}" height="${height}" fill="#fdfdfb"/>
<rect width="${width}" height="10" fill="#2a6299"/>
<text x="${margin}" y="76" font-size="26" fill="#565d66">${xmlText(site)}</text>
${heading.svg}
${under.svg}
${drawPanels(panels)}
</svg>`;
}

/** The size of a title, or a smaller one at which its longest word has room: a name of a site may be one word. */
function sizeOfTitle(title: string, room: number, size: number): number {
  const widest = Math.max(...title.split(/\s+/).map((word) => textWidth(word, size, true)));
  return Math.min(size, Math.floor((size * room) / widest) || size);
}

/** As many lines as there is room for; the last of them says so where that is not all. */
function firstLines(lines: readonly string[], most: number): string[] {
  return lines.slice(0, most).map((line, i) => (i === most - 1 && lines.length > most ? `${line} …` : line));
}

/** Lines stand so many times their size apart. */
const lineStep = 1.18;

function textLines(lines: readonly string[], top: number, size: number, look: string): {svg: string; bottom: number} {
  const step = size * lineStep;
  const at = (i: number) => `x="${margin}" y="${top + size * 0.8 + step * i}" font-size="${size}"`;
  const svg = lines.map((line, i) => `<text ${at(i)} ${look}>${xmlText(line)}</text>`).join("\n");
  return {svg, bottom: top + step * lines.length};
}

/** Height of the line that names a panel, before scaling. */
const nameHeight = 28;

function drawPanels(panels: readonly CardPanel[]): string {
  const {chosen, scale} = fitting(panels);
  let y: number = chart.top;
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
export function fitting(panels: readonly CardPanel[]): {chosen: CardPanel[]; scale: number} {
  for (let n = panels.length; n > 0; n--) {
    const chosen = panels.slice(0, n);
    const sizes = chosen.map(({svg}) => sizeOf(svg));
    const tall = sizes.reduce((sum, size) => sum + size.height + nameHeight, 0);
    const scale = Math.min(chart.width / Math.max(...sizes.map(({width}) => width)), chart.height / tall);
    if (n === 1 || scale >= 0.9) return {chosen, scale};
  }
  return {chosen: [], scale: 1};
}

/** Widths that a card's own chart may be drawn at: what is drawn narrow has larger letters on the card. */
const drawnAt = [400, 480, 560, 640, 720];

/** A chart drawn at the narrowest of some widths at which all its panels fit a card as wide as there is room, else at the widest. */
export function largest(draw: (width: number) => CardPanel[]): CardPanel[] {
  for (const width of drawnAt) {
    const panels = draw(width);
    const {chosen, scale} = fitting(panels);
    if (chosen.length === panels.length && scale * width >= chart.width * 0.98) return panels;
  }
  return draw(drawnAt.at(-1)!);
}
