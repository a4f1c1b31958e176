import {beforeAll, describe, expect, test} from "vitest";
import {cardSize, cardSvg} from "../../tools/cards/card.ts";
import {panelsOf} from "../../tools/cards/panels.ts";
import {png} from "../../tools/cards/png.ts";
import {shapeStyle} from "../../tools/cards/style.ts";
import {find, parsePage, textOf} from "../../tools/site/page/dom.ts";

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

describe("png", () => {
  test("makes an image of the size that cards have, the same each time", async () => {
    const of = page(drawing(100));
    const svg = cardSvg({site: "Selisih", title: textOf(find(of, "h1")!), text: ""}, panelsOf(of), style);
    const image = Buffer.from(await png(svg));
    expect(image.subarray(1, 4).toString()).toBe("PNG");
    expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([cardSize.width, cardSize.height]);
    expect(Buffer.compare(image, Buffer.from(await png(svg)))).toBe(0);
  });

  test("sets its texts: another title is another image", async () => {
    const [one, two] = await Promise.all(
      ["one", "two"].map((title) => png(cardSvg({site: "S", title, text: ""}, [], "")))
    );
    expect(Buffer.compare(Buffer.from(one!), Buffer.from(two!))).not.toBe(0);
  });
});
