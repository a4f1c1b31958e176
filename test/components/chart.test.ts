import {type DefaultTreeAdapterTypes, parseFragment} from "parse5";
import {describe, expect, test} from "vitest";
import {chartCall} from "../../src/components/chart/call.ts";
import {intervals} from "../../src/components/chart/intervals.ts";
import type {ChartOptions} from "../../src/components/chart/options.ts";
import type {Figure} from "../../src/components/figure.ts";
import {png} from "../../tools/cards/png.ts";
import {dataOf, figureOf, newDocument, occurrenceOf} from "./support.ts";

const figures = [
  figureOf({claim_id: "a", qualifier: "about", low: 11000, high: 11000, interval_low: 9900, interval_high: 12100}),
  figureOf({claim_id: "b", qualifier: "at_least", low: 10000, high: null, origin: "Kyiv", kind: "government"}),
  figureOf({claim_id: "c", qualifier: "range", low: 12000, high: 15000, measure: "troops_planned", modality: "planned"})
];
const measure_names = [{measure: "troops_deployed"}, {measure: "troops_planned"}];

function draw(rows: readonly object[], options: ChartOptions = {}, query = "estimates") {
  const {data, published} = dataOf({[query]: rows, measure_names});
  return {chart: chartCall(newDocument(), data, query, options), published};
}

const marksOf = (chart: Element) => [...chart.querySelectorAll(".width-0 a.row")];

describe("a row", () => {
  const {chart} = draw(figures);

  test("is a link to its claim, and says in words what it shows, from whom, of what kind, and how many articles tell it", () => {
    expect(marksOf(chart).map((link) => link.getAttribute("href"))).toEqual(["/claims/a", "/claims/b", "/claims/c"]);
    const told = "about 11,000; NIS · intelligence agency; 1 article: Publisher, 14 January 2025";
    expect(marksOf(chart)[0]?.getAttribute("aria-label")).toBe(told);
    expect(marksOf(chart)[0]?.textContent).toContain("intelligence agency");
    expect(marksOf(chart)[2]?.getAttribute("aria-label")).toContain("planned");
  });

  test.each<[string, Partial<Figure>, string]>([
    ["a dot", {qualifier: "exact"}, "circle"],
    ["a soft band about a dot", {qualifier: "about"}, "rect.soft + circle"],
    ["a bar", {qualifier: "range"}, "rect.solid"],
    ["a soft band", {qualifier: "vague"}, "rect.vague"],
    ["an arrow", {qualifier: "more_than", interval_high: null}, "path.arrow"],
    ["an arrow over a band", {qualifier: "up_to", low: null}, "rect.soft + path.arrow"],
    ["hollow", {modality: "planned"}, "g.hollow"],
    ["with a dashed edge", {computed: true}, "g.computed"]
  ])("is drawn as %s", (_, fields, selector) => {
    const {chart} = draw([figureOf(fields)]);
    expect(
      chart.querySelector(`.plot .shape${selector.startsWith("g") ? selector.slice(1) : ` ${selector}`}`)
    ).not.toBeNull();
  });

  test("tells how many articles there are", () => {
    const told_by = ["a", "b"].map((article_id) => ({article_id, publisher: article_id, published: "2025", url: null}));
    expect(marksOf(draw([figureOf({told_by})]).chart)[0]?.textContent).toContain("2 articles, the first in a, 2025");
  });

  test.each<[Partial<Figure>, string | null]>([
    [{conflicts_with: []}, null],
    [{conflicts_with: ["b"], widest_gap: 1400}, "≠ conflicts with Kyiv, by 1,400"],
    [{conflicts_with: ["b", "d"], widest_gap: 1400}, "≠ conflicts with Kyiv and Moscow, by up to 1,400"]
  ])("tells conflicts %j as %s", (fields, words) => {
    const other = figureOf({claim_id: "d", origin: "Moscow", conflicts_with: []});
    const row = marksOf(draw([figureOf({claim_id: "a", ...fields}), figures[1]!, other]).chart)[0];
    expect(row?.querySelector(".conflict")?.parentElement === null).toBe(false);
    const said = [...(row?.querySelectorAll(".conflict") ?? [])].map((line) => line.textContent).join(" ");
    expect(said).toBe(words ?? "");
  });
});

describe("panels", () => {
  const titles = (options: ChartOptions) =>
    [...draw(figures, options).chart.querySelectorAll(".width-0 .panel-title")].map((title) => title.textContent);

  test("are measures, or kinds of source", () => {
    const named = figures.map((figure) => ({...figure, measure_name: figure.measure}));
    expect(
      intervals({})
        .panels(named, () => "")
        .map(({title}) => title)
    ).toEqual(["troops_deployed", "troops_planned"]);
    expect(titles({measures: ["troops_deployed"], by: "source"})).toEqual(["Government", "Intelligence agency"]);
  });

  test("of one unit share a scale where a page says so", () => {
    const named = figures.map((figure) => ({...figure, measure_name: figure.measure}));
    const ends = (options: ChartOptions) =>
      intervals(options)
        .panels(named, () => "")
        .map(({domain}) => domain[1]);
    expect(new Set(ends({})).size).toBe(2);
    expect(new Set(ends({sharedScale: true})).size).toBe(1);
  });
});

describe("a chart", () => {
  const options = {title: "A title", note: "A note", measures: ["troops_deployed"]};
  const {chart, published} = draw(figures, options);

  test("holds its title, note, words, sources, sentences, table and query", () => {
    expect(chart.querySelector("h3")?.textContent).toBe("A title");
    expect(chart.textContent).toContain("A note");
    expect(chart.querySelector(`#${chart.getAttribute("aria-describedby")}`)?.textContent).toBe(
      "2 figures from 1 article, by 2 origins. Troops: about 11,000 (NIS); at least 10,000 (Kyiv)."
    );
    expect(chart.querySelector(".sources")?.textContent).toBe(
      "Sources: NIS (intelligence agency), Kyiv (government); told by Publisher 14 January 2025."
    );
    expect(chart.querySelectorAll(".sentences li")).toHaveLength(2);
    expect(chart.querySelectorAll("table tbody tr")).toHaveLength(2);
    expect(chart.querySelector("caption")?.textContent).toBe("A title");
    expect(chart.querySelector("code")?.textContent).toContain("WHERE measure IN ('troops_deployed')");
  });

  test("gives its files, and code for a frame, and a reference", () => {
    const links = [...chart.querySelectorAll("a[download]")].map((link) => link.getAttribute("href"));
    const key = "estimates-troops-deployed";
    expect(links).toEqual(["svg", "png", "csv"].map((format) => `/charts/${key}.${format}`));
    const [embed, cite] = [...chart.querySelectorAll(".copy pre")].map((field) => field.textContent);
    expect(embed).toContain(`<iframe src="https://example.org/embed/${key}.md" title="A title"`);
    expect(cite).toBe(
      "“A title”, chart. Selisih, data version 0123456789ab. https://example.org/x#estimates-troops-deployed. Based on Publisher (14 January 2025)."
    );
    expect([...published.keys()].sort()).toEqual(
      ["charts/x.csv", "charts/x.png", "charts/x.svg", "embed/x.md"].map((path) => path.replace("x.", `${key}.`))
    );
  });

  test("has a page of its own that draws it alone", () => {
    const source = published.get("embed/estimates-troops-deployed.md") ?? "";
    const [, query, given] = /\$\{chart\("(\w+)", (.*)\)\}/.exec(source) ?? [];
    const alone = draw(figures, JSON.parse(given ?? "") as ChartOptions, query).chart;
    expect(alone.querySelector("h1")?.textContent).toBe("A title");
    expect(marksOf(alone).map((link) => [link.getAttribute("href"), link.getAttribute("target")])).toEqual([
      ["/claims/a", "_top"],
      ["/claims/b", "_top"]
    ]);
    expect(alone.querySelector(".home a")?.getAttribute("href")).toBe("/x#estimates-troops-deployed");
    expect(alone.querySelector("details")).toBeNull();
  });

  test("of no figures says so", () => {
    const {chart} = draw([], {measures: ["troops_deployed"]});
    expect(chart.textContent).toContain("No figures.");
    expect(marksOf(chart)).toEqual([]);
  });

  test.each<[object, string]>([
    [{measures: ["troops"]}, 'no such measure: "troops": one of troops_deployed, troops_planned'],
    [{titel: "x"}, 'no such option: "titel": one of title, '],
    [{by: "size"}, 'option by: cannot be "size"'],
    [{where: {colour: "red"}}, "no such column: colour: one of claim_id, "]
  ])("with options %j is refused", (options, message) => {
    expect(() => draw(figures, options as ChartOptions)).toThrow(message);
  });
});

describe("a timeline", () => {
  const events = [
    occurrenceOf({event_id: "event-1", date: "2023", date_from: "2023-01-01", date_to: "2023-12-31", part: "late"}),
    occurrenceOf({event_id: "event-2", date: "2024-06"}),
    occurrenceOf({
      event_id: "event-3",
      date: "2025-01-13",
      date_from: "2025-01-13",
      date_to: "2025-01-13",
      precision: "day"
    })
  ];
  const {chart} = draw(events, {}, "timeline");

  test("draws days as dots and longer dates as wide as they are", () => {
    const rows = marksOf(chart);
    expect(rows.map((row) => row.querySelector(".shape > *")?.localName)).toEqual(["rect", "rect", "circle"]);
    expect(rows[0]?.querySelectorAll("rect.solid")).toHaveLength(1);
    const width = (row?: Element) => Number(row?.querySelector("rect.span")?.getAttribute("width"));
    expect(width(rows[0]) / width(rows[1])).toBeCloseTo(365 / 30, 0);
  });

  test("says when, and leads to the article's sentence", () => {
    expect(marksOf(chart)[0]?.textContent).toContain("Late 2023 · agreement");
    expect(marksOf(chart)[0]?.getAttribute("href")).toBe("/articles/a#event-1");
    expect([...chart.querySelectorAll(".width-0 .panel-title")].map((title) => title.textContent)).toEqual([
      "2023",
      "2024",
      "2025"
    ]);
  });
});

test("what articles say is text everywhere, and addresses are the web's", () => {
  const dollar = "$";
  const hostile = figureOf({
    quote: "<script>alert(1)</script> dua tentara ]]> </title>\u00a0\u0000",
    title: "<img src=x onerror=alert(1)>",
    url: "javascript:alert(1)",
    origin: '=cmd()"<b>NIS</b></textarea> & co',
    measure_name: "<b>&</b>",
    gloss: "</style><script>1</script>",
    publisher: `${dollar}{alert(1)}</text>`
  });
  const {chart, published} = draw([hostile], {title: `\`${dollar}{alert(1)}\` </script></title> <b> "`});
  const names = [...elementsOf(parseFragment(chart.outerHTML))].map(({tagName}) => tagName);
  expect(names.filter((name) => ["script", "img", "b", "style", "textarea", "iframe"].includes(name))).toEqual([]);
  expect(chart.outerHTML).not.toContain('href="javascript');
  const file = (ending: string) => [...published].find(([path]) => path.endsWith(ending))?.[1] ?? "";
  expect(file(".svg")).not.toMatch(/<script|<img|<b>|]]>/);
  // Whoever draws it reads it as XML, and refuses what is none.
  expect(png(file(".svg")).length).toBeGreaterThan(1000);
  expect(file(".md").replace(/^---\n[\s\S]*?\n---\n/, "")).not.toMatch(/[<`]|\$\{(?!chart)/);
  expect(file(".csv")).toContain("'=cmd()");
});

function* elementsOf(parent: DefaultTreeAdapterTypes.ParentNode): Generator<DefaultTreeAdapterTypes.Element> {
  for (const node of parent.childNodes) {
    if (!("tagName" in node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}
