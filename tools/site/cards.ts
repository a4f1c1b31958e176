import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import {intervals} from "../../src/components/chart/intervals.ts";
import {rowChart} from "../../src/components/chart/rowChart.ts";
import type {Figure} from "../../src/components/figure.ts";
import {cardSvg} from "../cards/card.ts";
import {panelsOf} from "../cards/panels.ts";
import {png} from "../cards/png.ts";
import {shapeStyle} from "../cards/style.ts";
import type {Site} from "../pages/site.ts";
import {type Page, parsePage} from "./page/dom.ts";

/** A card that a page names: its path from the site's root, and what it shows. */
export interface CardOfPage {
  image: string;
  alt: string;
}

/**
 * The social cards of a site: one for each page with a chart, and one for each measure, which the pages of its claims share. A
 * page with neither has that of the first page. They are asked for while pages are finished, and drawn at the end.
 */
export class Cards {
  readonly #site: Site;
  readonly #style: string;
  readonly #cache: string;
  readonly #asked = new Map<string, {svg: string; alt: string}>();

  constructor(root: string, site: Site) {
    this.#site = site;
    this.#style = shapeStyle(root);
    this.#cache = join(root, ".cache/cards");
  }

  /** The card of a page: its first chart beside its title. */
  ofPage(page: Page, path: string, title: string): CardOfPage {
    const panels = panelsOf(page);
    if (path !== "/index" && (panels.length === 0 || path.startsWith("/embed"))) return this.#first();
    const alt = panels.length > 0 ? `${title}: a chart of ${panels.map(({title}) => title).join(", ")}` : title;
    return this.#ask(path.slice(1).replaceAll("/", "-"), title, panels, alt);
  }

  /** The card of a measure: every figure of it, as a chart; the first page's where there is none. */
  ofMeasure(measure: string | null): CardOfPage {
    const figures = measure === null ? [] : (this.#site.figures.get(measure) ?? []);
    if (measure === null || figures.length === 0) return this.#first();
    const title = figures[0]?.measure_name ?? measure;
    const known = this.#asked.get(`measure-${measure}`);
    if (known) return {image: `/social/measure-${measure}.png`, alt: known.alt};
    return this.#ask(
      `measure-${measure}`,
      title,
      panelsOf(pageOf(figures)),
      `${title}: a chart of the figures that sources give`
    );
  }

  /** Draws all that were asked for into a folder. A card that was drawn before is not drawn again. */
  async draw(folder: string): Promise<void> {
    for (const [name, {svg}] of this.#asked) {
      const kept = join(this.#cache, `${createHash("sha256").update(svg).digest("hex")}.png`);
      if (!existsSync(kept)) write(kept, await png(svg));
      write(join(folder, "social", `${name}.png`), readFileSync(kept));
    }
  }

  #first(): CardOfPage {
    return {image: "/social/index.png", alt: this.#asked.get("index")?.alt ?? "Selisih"};
  }

  #ask(name: string, title: string, panels: Parameters<typeof cardSvg>[1], alt: string): CardOfPage {
    this.#asked.set(name, {svg: cardSvg({site: "Selisih", title, text: ""}, panels, this.#style), alt});
    return {image: `/social/${name}.png`, alt};
  }
}

/** A page with a chart of figures alone. */
function pageOf(figures: readonly Figure[]): Page {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const panels = intervals({}).panels(figures, ({claim_id}) => `/claims/${claim_id}`);
  const chart = rowChart(panels, {width: 720, document});
  return parsePage(
    `<main id="observablehq-main"><figure class="chart"><div class="plot">${chart.outerHTML}</div></figure></main>`
  );
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, bytes);
}
