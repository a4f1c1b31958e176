import {extractText, getDocumentProxy} from "unpdf";
import {describe, inject} from "vitest";
import {settle} from "./support/layout.ts";
import {builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

const folders = ["articles/", "claims/"].map(
  (folder) => builtPages().find((path) => path.startsWith(folder)) ?? folder
);
const formats = ["A4", "Letter"] as const;
const printed = ["", "troops", "timeline", "disagreements", "data", ...folders].flatMap((path) =>
  formats.map((format) => ({path, format}))
);

describe("on paper", () => {
  test.for(printed)("/$path, $format: nothing that belongs together is cut", async ({path, format}, {open}) => {
    const page = await open(inject("site") + path);
    await settle(page);
    const pairs = await page.evaluate(markBelonging);
    const pdf = new Uint8Array(await page.pdf({format}));
    const {text} = await extractText(await getDocumentProxy(pdf), {mergePages: false});
    const pageOf = (mark: string) => text.findIndex((words) => words.replace(/\s/g, "").includes(mark));
    const cut = pairs.filter(({from, to}) => pageOf(from) !== pageOf(to) && pageOf(from) >= 0);
    expect(cut.map(({what}) => what)).toEqual([]);
    expect(pairs.filter(({from}) => pageOf(from) >= 0).length).toBeGreaterThan(path === "" ? 10 : 0);
  });
});

/**
 * Writes marks at the beginning and the end of what is to be on one sheet, and says which belong together: a chart's drawing
 * from its first row to its last, its title and that, a heading and what follows it, a row, a sentence with its source.
 */
function markBelonging(): {what: string; from: string; to: string}[] {
  const pairs: {what: string; from: string; to: string}[] = [];
  const name = (i: number, end: string) => `QZ${i}${end}ZQ`;
  const inDrawing = (svg: SVGSVGElement, words: string, y: number) => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    for (const [key, value] of [
      ["x", "0"],
      ["y", String(y)],
      ["font-size", "6"],
      ["text-anchor", "start"]
    ] as const)
      text.setAttribute(key, value);
    text.textContent = words;
    svg.append(text);
  };
  const inText = (element: Element, words: string, where: "prepend" | "append") => {
    const mark = document.createElement("span");
    mark.style.fontSize = "4px";
    mark.textContent = words;
    element[where](mark);
  };
  const pair = (what: string) => {
    const made = {what, from: name(pairs.length, "a"), to: name(pairs.length, "b")};
    pairs.push(made);
    return made;
  };
  for (const chart of document.querySelectorAll("figure.chart")) {
    const title = chart.querySelector("h3")?.textContent ?? "a chart";
    const caption = chart.querySelector("figcaption");
    const drawings = [...chart.querySelectorAll<SVGSVGElement>(".row-chart svg")];
    for (const svg of drawings) {
      const {from, to} = pair(`a drawing of ${title}`);
      const {height} = svg.viewBox.baseVal;
      inDrawing(svg, from, 8);
      inDrawing(svg, to, height - 2);
    }
    // The chart is there once for each width, and one of them is seen.
    for (const one of chart.querySelectorAll(".row-chart")) {
      const first = one.querySelector<SVGSVGElement>("svg");
      if (!caption || !first) continue;
      const {from, to} = pair(`${title}: title and drawing`);
      inDrawing(first, from, 16);
      inText(caption, to, "append");
    }
  }
  for (const heading of document.querySelectorAll("main :is(h1, h2, h3):not(figure *)")) {
    const next = heading.nextElementSibling;
    if (!next?.matches("p, figure, ul, blockquote")) continue;
    const {from, to} = pair(`heading: ${heading.textContent}`);
    inText(heading, from, "append");
    inText(next.matches("ul") ? next.firstElementChild! : next, to, "prepend");
  }
  for (const before of document.querySelectorAll(
    "main > p:has(+ figure.chart, + .disagreements > figure:first-child)"
  )) {
    const caption = before.nextElementSibling?.querySelector("figcaption");
    if (!caption) continue;
    const {from, to} = pair(`what stands before a chart: ${before.textContent}`);
    inText(before, from, "prepend");
    inText(caption, to, "prepend");
  }
  for (const whole of document.querySelectorAll("main :is(.sentences li, .passage, tr)")) {
    const [first, last] = whole.matches("tr") ? [whole.firstElementChild, whole.lastElementChild] : [whole, whole];
    if (!first || !last) continue;
    const {from, to} = pair(`${whole.tagName.toLowerCase()}: ${whole.textContent?.trim().slice(0, 60)}`);
    inText(first, from, "prepend");
    inText(last, to, "append");
  }
  return pairs;
}
