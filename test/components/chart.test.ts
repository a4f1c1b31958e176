import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {catalogue} from "../../src/components/chart/catalogue.ts";
import {description} from "../../src/components/chart/description.ts";
import {frame} from "../../src/components/chart/frame.ts";
import {textWidth} from "../../src/components/chart/wrap.ts";
import type {Figure} from "../../src/components/figure.ts";
import {money} from "../../src/components/money.ts";
import {conflictInWords, sourceDisagreements} from "../../src/components/sourceDisagreements.ts";
import {troopEstimates} from "../../src/components/troopEstimates.ts";
import {chartQueries} from "../../src/queries/index.ts";
import {figureOf, newDocument} from "./support.ts";

const figures = [
  figureOf({claim_id: "a", qualifier: "about", low: 11000, high: 11000, interval_low: 9900, interval_high: 12100}),
  figureOf({claim_id: "b", qualifier: "at_least", low: 10000, high: null, origin: "Kyiv"}),
  figureOf({claim_id: "c", qualifier: "range", low: 12000, high: 15000, measure: "troops_planned", modality: "planned"})
];

const links = (node: Element) => [...node.querySelectorAll("a.row")];

test("every chart of the queries is in the catalogue", () => {
  expect(Object.keys(catalogue).sort()).toEqual([...chartQueries].sort());
});

describe("a row", () => {
  const chart = troopEstimates(figures, {document: newDocument(), width: 640});

  test("is a link to its sentence, and says in words what it shows", () => {
    expect(links(chart).map((link) => link.getAttribute("href"))).toEqual([
      "#troop_estimates-a",
      "#troop_estimates-b",
      "#troop_estimates-c"
    ]);
    expect(links(chart)[0]?.getAttribute("aria-label")).toBe("about 11,000; NIS; Publisher, 14 January 2025");
    expect(links(chart)[2]?.getAttribute("aria-label")).toContain("planned");
  });

  test.each<[string, Partial<Figure>, string]>([
    ["a dot", {qualifier: "exact"}, "circle"],
    ["a soft band about a dot", {qualifier: "about"}, "rect.soft + circle"],
    ["a bar", {qualifier: "range"}, "rect.solid"],
    ["a soft band", {qualifier: "vague"}, "rect.vague"],
    ["an arrow", {qualifier: "more_than", interval_high: null}, "path.arrow"],
    ["an arrow over a band", {qualifier: "up_to", low: null}, "rect.soft + path.arrow"],
    ["hollow", {modality: "planned"}, "g.hollow"]
  ])("is drawn as %s", (_, fields, selector) => {
    const node = money([figureOf(fields)], {document: newDocument(), width: 400});
    expect(node.querySelector(`.shape${selector.startsWith("g") ? selector.slice(1) : ` ${selector}`}`)).not.toBeNull();
  });
});

test("measures have panels of their own", () => {
  expect(troopEstimates(figures, {document: newDocument()}).querySelectorAll(".panel")).toHaveLength(2);
});

test("no figures give no panel, and words that say so", () => {
  expect(money([], {document: newDocument()}).querySelectorAll(".panel")).toHaveLength(0);
  expect(description([])).toBe("No figures.");
});

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    qualifier: fc.constantFrom("exact", "about", "range", "vague", "at_least", "more_than", "up_to", "less_than"),
    bounds: fc.tuple(fc.nat(1e6), fc.nat(1e6)),
    origin: fc.lorem({maxCount: 9}),
    unit: fc.constantFrom("person", "USD", "percent")
  })
  .map(({bounds, qualifier, ...rest}) => {
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
    const open = qualifier === "at_least" || qualifier === "more_than";
    return figureOf({
      ...rest,
      qualifier,
      low,
      high: open ? null : high,
      interval_low: low,
      interval_high: open ? null : high
    });
  });

test("at any width from 320, rows stand one under the other, and labels stay in their place", () => {
  fc.assert(
    fc.property(fc.array(anyFigure, {minLength: 1, maxLength: 6}), fc.integer({min: 320, max: 1600}), (all, width) => {
      const chart = sourceDisagreements(all, {document: newDocument(), width});
      for (const svg of chart.querySelectorAll("svg")) {
        let bottom = 0;
        for (const row of svg.querySelectorAll("a.row")) {
          const hit = row.querySelector(".hit");
          const [top, height] = ["y", "height"].map((name) => Number(hit?.getAttribute(name)));
          expect(top).toBeGreaterThanOrEqual(bottom);
          expect(height).toBeGreaterThanOrEqual(44);
          bottom = top! + height!;
          for (const text of row.querySelectorAll("text")) {
            const y = Number(text.getAttribute("y"));
            expect(y).toBeGreaterThan(top!);
            expect(y).toBeLessThan(bottom);
            const bold = text.getAttribute("class") === "value";
            expect(8 + textWidth(text.textContent ?? "", bold ? 15 : 13, bold)).toBeLessThanOrEqual(width);
          }
        }
        expect(bottom).toBeLessThanOrEqual(Number(svg.getAttribute("height")));
      }
    }),
    {numRuns: 60}
  );
});

describe("a frame", () => {
  const options = {title: "A title", note: "A note", measures: ["troops_deployed"]};
  const {figure} = frame(newDocument(), "troop_estimates", figures, "SELECT 1", options);

  test("holds its title, its note, its query and the sentences of what it shows", () => {
    expect(figure.querySelector("h3")?.textContent).toBe("A title");
    expect(figure.textContent).toContain("A note");
    expect(figure.querySelector("code")?.textContent).toBe("SELECT 1");
    expect([...figure.querySelectorAll("li[id]")].map(({id}) => id)).toEqual([
      "troop_estimates-a",
      "troop_estimates-b"
    ]);
  });

  test("marks a figure's words in its sentence, which is Indonesian", () => {
    const quote = figure.querySelector("blockquote");
    expect([quote?.getAttribute("lang"), quote?.textContent]).toEqual(["id", "Ada dua tentara di sana."]);
    expect(quote?.querySelector("mark")?.textContent).toBe("dua tentara");
  });

  test("writes what articles say as text, and links to addresses of the web only", () => {
    const hostile = figureOf({
      quote: "<script>alert(1)</script> dua tentara",
      title: "<img src=x onerror=alert(1)>",
      url: "javascript:alert(1)",
      origin: "<b>NIS</b>"
    });
    const html = frame(newDocument(), "money", [hostile], "SELECT '</code><script>'").figure.outerHTML;
    expect(html).not.toMatch(/<script|<img|<b>|href="javascript/);
  });
});

test.each<[Partial<Figure>, string | null]>([
  [{conflicts_with: []}, null],
  [{conflicts_with: ["b"], widest_gap: 1400}, "≠ conflicts with Kyiv, by 1,400"],
  [{conflicts_with: ["b", "c"], widest_gap: 1400}, "≠ conflicts with Kyiv and NIS, by up to 1,400"]
])("conflicts %j are told as %s", (fields, words) => {
  const origins = new Map(figures.map(({claim_id, origin}) => [claim_id, origin]));
  expect(conflictInWords(figureOf(fields), origins)).toBe(words);
});
