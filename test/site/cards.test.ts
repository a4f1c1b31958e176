import {beforeAll, describe, expect, test} from "vitest";
import {cardSize, cardSvg, largest} from "../../tools/cards/card.ts";
import {panelsOf} from "../../tools/cards/panels.ts";
import {png} from "../../tools/cards/png.ts";
import {shapeStyle} from "../../tools/cards/style.ts";
import {sizeOf} from "../../tools/cards/svgText.ts";
import {claimTitle} from "../../tools/pages/claimPage.ts";
import {articleName} from "../../tools/pages/parts.ts";
import type {Site} from "../../tools/pages/site.ts";
import {Cards} from "../../tools/site/cards.ts";
import {find, parsePage, textOf} from "../../tools/site/page/dom.ts";
import {siteOf, story} from "../pages/support.ts";

const drawing = (height: number, inside = "") =>
  `<div class="panel"><p class="panel-title">Troops</p><svg viewBox="0 0 720 ${height}" width="720" height="${height}" aria-label="x">${inside}<circle class="dot" cx="9" cy="9" r="5"/></svg></div>`;
const page = (...drawings: string[]) =>
  parsePage(
    `<main id="observablehq-main"><h1>A story</h1><figure class="chart"><div class="plot"><div class="narrow">${drawing(900)}</div><div class="wide">${drawings.join("")}</div></div></figure></main>`
  );

let style: string;
beforeAll(() => {
  style = shapeStyle(process.cwd());
});

describe("shapeStyle", () => {
  test("is the site's style for shapes, its variables filled in, without states, widths or the dark", () => {
    expect(style).toMatch(/\.shape \.dot[^{]*\{[^}]*fill: #[0-9a-f]{6}/);
    expect(style).not.toMatch(/var\(|@media|@container|:hover|:focus/);
  });
});

describe("panelsOf", () => {
  test("takes the panels of the first chart as drawn for wide windows, with their names", () => {
    expect(panelsOf(page(drawing(100), drawing(200))).map(({title}) => title)).toEqual(["Troops", "Troops"]);
    expect(panelsOf(parsePage("<main id=observablehq-main><svg></svg></main>"))).toEqual([]);
  });
});

describe("cardSvg", () => {
  test("draws as many whole panels as can be read, one where even that is too tall", () => {
    const drawn = (...heights: number[]) =>
      cardSvg({site: "S", title: "T", text: ""}, panelsOf(page(...heights.map((height) => drawing(height)))), "").match(
        /<circle/g
      )?.length;
    expect(drawn(100, 100)).toBe(2);
    expect(drawn(300, 300, 300)).toBe(1);
    expect(drawn(3000)).toBe(1);
  });

  test("sets a title smaller where a word of it has no room beside the chart, and cuts a text where there is no more", () => {
    const card = (title: string, text: string) => cardSvg({site: "S", title, text}, panelsOf(page(drawing(100))), "");
    const size = (svg: string) => Number(/font-size="(\d+)" font-weight="700"/.exec(svg)?.[1]);
    expect(size(card("A title", ""))).toBe(40);
    expect(size(card("Article of averylongnameofasite.example", ""))).toBeLessThan(30);
    expect(card("T", "few words")).toContain(">few words</text>");
    const lines = card("T", "many words ".repeat(200)).match(/<text [^>]*fill="#565d66">[^<]*/g) ?? [];
    expect(lines.length).toBeLessThan(25);
    expect(lines.at(-1)).toMatch(/ …$/);
  });

  test("keeps texts texts, and takes nothing but looks from a drawing", () => {
    const hostile = drawing(
      50,
      `<text x="1" onload="x()" aria-label="<script>">&lt;script>x()&lt;/script> ]]&gt;</text><script>x()</script><foreignObject><p>x</p></foreignObject><a href="javascript:x()"><text>y</text></a><image href="https://example.org/x.png"></image>`
    );
    const svg = cardSvg(
      {site: "S", title: "</text><script>x()</script>", text: ""},
      panelsOf(page(hostile)),
      "a</style>{}"
    );
    expect(svg).not.toMatch(/<script|onload|href|foreignObject|<image|javascript:|aria|\]\]>|<p>|a<\/style>/);
    expect(svg).toContain("&#60;script&#62;x()&#60;/script&#62;");
  });
});

describe("the largest drawing", () => {
  const drawnAs = (heightOf: (width: number) => number) => (width: number) =>
    panelsOf(page(`<div class="panel"><svg viewBox="0 0 ${width} ${heightOf(width)}"></svg></div>`));
  const widthOf = (panels: ReturnType<typeof panelsOf>) => sizeOf(panels[0]!.svg).width;

  test("is the narrowest of which all fits, and the widest where none does", () => {
    expect(widthOf(largest(drawnAs(() => 100)))).toBe(400);
    expect(widthOf(largest(drawnAs((width) => 200_000 / width)))).toBe(560);
    expect(widthOf(largest(drawnAs(() => 2000)))).toBe(720);
  });
});

describe("the cards of a site", () => {
  let site: Site;
  let cards: Cards;
  beforeAll(async () => {
    site = await siteOf(story().tables);
    cards = new Cards(process.cwd(), site);
    for (const claim of site.claims) cards.ofClaim(claim, claimTitle(claim), "");
    for (const article of site.tables.articles) cards.ofArticle(article, articleName(article), "");
  });
  const marks = (svg: string) => svg.match(/class="row marked"/g)?.length ?? 0;
  const rows = (svg: string) => svg.match(/class="row(?: marked)?"/g)?.length ?? 0;

  test("are each claim's own, with its figure marked among at most seven of its measure", () => {
    for (const {claim_id, measure} of site.claims) {
      const svg = cards.drawings.get(claim_id) ?? "";
      expect([claim_id, marks(svg)]).toEqual([claim_id, measure === null ? 0 : 1]);
      expect(rows(svg)).toBeLessThanOrEqual(7);
    }
  });

  test("are each article's own, with its figures and no others", () => {
    for (const {article_id} of site.tables.articles) {
      const svg = cards.drawings.get(`article-${article_id}`) ?? "";
      const own = [...site.figures.values()].flat().filter((figure) => figure.article_id === article_id);
      expect(rows(svg)).toBeGreaterThan(0);
      expect(rows(svg)).toBeLessThanOrEqual(own.length);
      expect(marks(svg)).toBe(0);
    }
    const drawn = [...cards.drawings].filter(([name]) => name.startsWith("article-")).map(([, svg]) => svg);
    expect(new Set(drawn).size).toBe(site.tables.articles.length);
  });

  test("say which measures they show", () => {
    const article = site.tables.articles.find(({article_id}) => article_id === "unknown-2024-11")!;
    expect(cards.ofArticle(article, "A title", "")).toEqual({
      image: "/social/article-unknown-2024-11.png",
      alt: "A title: a chart of North Korean troops in Russia"
    });
  });
});

describe("png", () => {
  test("makes an image of the size that cards have, the same each time", async () => {
    const of = page(drawing(100));
    const svg = cardSvg({site: "Selisih", title: textOf(find(of, "h1")!), text: ""}, panelsOf(of), style);
    const image = Buffer.from(png(svg));
    expect(image.subarray(1, 4).toString()).toBe("PNG");
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    expect(Buffer.compare(image, Buffer.from(png(svg)))).toBe(0);
  });

  test("sets its texts: another title is another image", async () => {
    const [one, two] = await Promise.all(
      ["one", "two"].map((title) => png(cardSvg({site: "S", title, text: ""}, [], "")))
    );
    expect(Buffer.compare(Buffer.from(one!), Buffer.from(two!))).not.toBe(0);
  });
});
