import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {parseHTML} from "linkedom";
import {intervals} from "../../src/components/chart/intervals.ts";
import {rowChart} from "../../src/components/chart/rowChart.ts";
import type {Figure} from "../../src/components/figure.ts";
import {type CardPanel, cardSvg, fitting, largest} from "../cards/card.ts";
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

/** A card of a claim has no more rows than can be read: these many, its own among them. */
const mostRows = 7;

/**
 * The social cards of a site: one for each page with a chart, each article and each claim. Another page has that of the first
 * page. They are asked for while pages are finished, and drawn at the end.
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
    return this.#ask(path.slice(1).replaceAll("/", "-"), title, panels);
  }

  /** The card of an article: its own figures as a chart, in the order of its text; where it has none, what it is. */
  ofArticle({article_id}: {article_id: string}, title: string, text: string): CardOfPage {
    const places = new Map(this.#site.claims.map(({claim_id}, i) => [claim_id, i]));
    const place = ({claim_id}: Figure) => places.get(claim_id) ?? 0;
    const own = [...this.#site.figures.values()].flat().filter((figure) => figure.article_id === article_id);
    const panels = own.length === 0 ? [] : chartOf(own.sort((a, b) => place(a) - place(b)));
    return this.#ask(`article-${article_id}`, title, panels, text);
  }

  /** The card of a claim: its figure marked among those of its measure; what it says where it has no measure. */
  ofClaim({claim_id, measure}: {claim_id: string; measure: string | null}, title: string, text: string): CardOfPage {
    const figures = this.#site.figures.get(measure ?? "") ?? [];
    const own = figures.find(({claim_ids}) => claim_ids.includes(claim_id));
    if (!own) return this.#ask(claim_id, title, [], text);
    const beside = figures.filter(({unit, per}) => unit === own.unit && per === own.per);
    const from = Math.max(0, Math.min(beside.indexOf(own) - (mostRows >> 1), beside.length - mostRows));
    const panels = chartOf(beside.slice(from, from + mostRows), own);
    return this.#ask(claim_id, title, panels, text);
  }

  /** The cards that were asked for, as SVG, by the names of their files. */
  get drawings(): ReadonlyMap<string, string> {
    return new Map([...this.#asked].map(([name, {svg}]) => [name, svg]));
  }

  /** Draws all that were asked for into a folder. A card that was drawn before is not drawn again. */
  async draw(folder: string): Promise<void> {
    for (const [name, svg] of this.drawings) {
      const kept = join(this.#cache, `${createHash("sha256").update(svg).digest("hex")}.png`);
      if (!existsSync(kept)) write(kept, png(svg));
      write(join(folder, "social", `${name}.png`), readFileSync(kept));
    }
  }

  #first(): CardOfPage {
    return {image: "/social/index.png", alt: this.#asked.get("index")?.alt ?? "Selisih"};
  }

  #ask(name: string, title: string, panels: readonly CardPanel[], text = ""): CardOfPage {
    const shown = fitting(panels).chosen.map((panel) => panel.title);
    const alt = shown.length > 0 ? `${title}: a chart of ${[...new Set(shown)].join(", ")}` : title;
    this.#asked.set(name, {svg: cardSvg({site: "Selisih", title, text}, panels, this.#style), alt});
    return {image: `/social/${name}.png`, alt};
  }
}

/** The panels of a chart of figures, one of them marked, as large as they fit a card. */
function chartOf(figures: readonly Figure[], marked?: Figure): CardPanel[] {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const hrefOf = ({claim_id}: Figure) => `/claims/${claim_id}`;
  const panels = intervals({}).panels(figures, hrefOf);
  return largest((width) => {
    const chart = rowChart(panels, {width, document});
    for (const row of chart.querySelectorAll("a.row"))
      if (marked && row.getAttribute("href") === hrefOf(marked)) row.classList.add("marked");
    return panelsOf(
      parsePage(
        `<main id="observablehq-main"><figure class="chart"><div class="plot">${chart.outerHTML}</div></figure></main>`
      )
    );
  });
}

function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, bytes);
}
