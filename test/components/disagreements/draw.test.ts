import {mkdirSync, mkdtempSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {disagreementsCall} from "../../../src/components/disagreements/call.ts";
import {asBuilt, type Settings} from "../../../src/components/disagreements/settings.ts";
import {engineOfProject, pageData} from "./support.ts";

const parts = ["controls", "figures", "dates", "positions", "witnesses"] as const;
type Part = (typeof parts)[number];

/** The parts of the page as built from a project, with a reader's settings. */
async function draw(root: string, settings: Settings = asBuilt): Promise<Record<Part, HTMLElement>> {
  const data = pageData(await engineOfProject(root), settings);
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  const drawn = parts.map((part) => [part, disagreementsCall(document, data, part)] as const);
  return Object.fromEntries(drawn) as Record<Part, HTMLElement>;
}

/** The second story has no folder `data` of its own name at a project's root: one is made that leads to it. */
function floodProject(): string {
  const root = mkdtempSync(join(tmpdir(), "flood-"));
  mkdirSync(root, {recursive: true});
  symlinkSync(join(process.cwd(), "test/story-flood/data"), join(root, "data"));
  return root;
}

describe.each([
  ["this story", () => process.cwd()],
  ["another story", floodProject]
])("of %s", (_, root) => {
  test("every mark leads to a page, every chart says in words what it shows", async () => {
    const drawn = await draw(root());
    const figures = parts.flatMap((part) => [...drawn[part].querySelectorAll("figure.chart")]);
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) {
      const words = figure.getAttribute("aria-describedby") ?? "";
      expect(figure.querySelector(`#${words}`)?.textContent?.length ?? 0).toBeGreaterThan(10);
      const marks = [...figure.querySelectorAll("svg a.row")];
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        expect(mark.getAttribute("href")).toMatch(/^\/(claims|articles|sources)[/#]/);
        expect(mark.getAttribute("aria-label")).toBeTruthy();
      }
      expect(figure.querySelector("details.query code")?.textContent).toMatch(/^-- /);
      expect(figure.querySelector("details.data table caption")).not.toBeNull();
    }
  });

  test("each measure of several figures says what all allow, and each pair of them stands once", async () => {
    const {figures} = await draw(root());
    for (const chart of figures.querySelectorAll("figure.chart")) {
      const rows = chart.querySelectorAll(".width-0 a.row").length;
      expect(chart.querySelectorAll(".ground").length).toBeGreaterThan(0);
      expect(chart.querySelectorAll(".pairs li")).toHaveLength((rows * (rows - 1)) / 2);
    }
  });

  test("with every source left out it says so", async () => {
    const all = await draw(root());
    const leaveOut = [...all.controls.querySelectorAll<HTMLInputElement>("input[name=without]")].map((box) =>
      String(box.getAttribute("value"))
    );
    const drawn = await draw(root(), {...asBuilt, leaveOut, knownOn: "1990-01-01"});
    for (const part of parts.slice(1)) {
      expect(drawn[part].querySelectorAll("figure")).toHaveLength(0);
      expect(drawn[part].textContent).toMatch(/^(No measure|Nothing|Nobody)/);
    }
  });

  test("no text that is computed is missing a part", async () => {
    const drawn = await draw(root(), {...asBuilt, tolerance: 0});
    for (const part of parts) expect(drawn[part].textContent).not.toMatch(/undefined|NaN|null|\[object/);
  });
});

test("the legend of stances explains the spans and arrows that are drawn, and no others", async () => {
  const {positions} = await draw(process.cwd());
  const charts = [...positions.querySelectorAll("figure.chart")];
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    const title = chart.querySelector("h3, figcaption")?.textContent ?? "";
    const legend = chart.querySelector("ul.legend")?.textContent ?? "";
    expect(legend.includes("some time in it"), title).toBe(chart.querySelector("svg a.row .span") !== null);
    expect(legend.includes("no later than that"), title).toBe(chart.querySelector("svg a.row .arrow") !== null);
  }
});

test("a part that is none is named", async () => {
  const {document} = parseHTML("<!DOCTYPE html><html><body></body></html>");
  expect(() => disagreementsCall(document, {} as never, "figure" as never)).toThrow(
    'no such part: "figure": one of controls, figures, dates, positions, witnesses'
  );
});
