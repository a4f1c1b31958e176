import fc from "fast-check";
import {expect, test} from "vitest";
import {intervals} from "../../src/components/chart/intervals.ts";
import {rowChart} from "../../src/components/chart/rowChart.ts";
import {timeline} from "../../src/components/chart/timeline.ts";
import {textWidth} from "../../src/components/chart/wrap.ts";
import type {Figure, Occurrence} from "../../src/components/figure.ts";
import {figureOf, newDocument, occurrenceOf} from "./support.ts";

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
    const ends = {interval_low: low, interval_high: open ? null : high};
    return figureOf({...rest, qualifier, low, high: open ? null : high, ...ends});
  });

const anyOccurrence: fc.Arbitrary<Occurrence> = fc
  .record({from: fc.nat(20000), days: fc.nat(800), quote: fc.lorem({maxCount: 40})})
  .map(({from, days, quote}) => {
    const day = (n: number) => new Date(n * 864e5).toISOString().slice(0, 10);
    return occurrenceOf({date: day(from), date_from: day(from), date_to: day(from + days), quote});
  });

const width = fc.integer({min: 280, max: 1600});
const charts = fc.oneof(
  fc.array(anyFigure, {minLength: 1, maxLength: 6}).map((rows) => intervals({}).panels(rows, () => "#")),
  fc.array(anyOccurrence, {minLength: 1, maxLength: 6}).map((rows) => timeline.panels(rows, () => "#"))
);

test("at any width rows stand one under the other, and labels and marks stay in their place", () => {
  fc.assert(
    fc.property(charts, width, (panels, width) => {
      const chart = rowChart(panels, {document: newDocument(), width});
      for (const svg of chart.querySelectorAll("svg")) {
        let bottom = 0;
        for (const row of svg.querySelectorAll("a.row")) {
          const hit = row.querySelector(".hit");
          const [top = 0, height = 0] = ["y", "height"].map((name) => Number(hit?.getAttribute(name)));
          expect(top).toBeGreaterThanOrEqual(bottom);
          expect(height).toBeGreaterThanOrEqual(44);
          bottom = top + height;
          for (const text of row.querySelectorAll("text")) {
            const y = Number(text.getAttribute("y"));
            expect(y).toBeGreaterThan(top);
            expect(y).toBeLessThan(bottom);
            const bold = /value|when/.test(text.getAttribute("class") ?? "");
            expect(8 + textWidth(text.textContent ?? "", bold ? 15 : 13, bold)).toBeLessThanOrEqual(width);
          }
          for (const rect of row.querySelectorAll(".shape rect")) {
            const [x = 0, wide = 0] = ["x", "width"].map((name) => Number(rect.getAttribute(name)));
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + wide).toBeLessThanOrEqual(width);
          }
        }
        expect(bottom).toBeLessThanOrEqual(Number(svg.getAttribute("height")));
      }
    }),
    {numRuns: 60}
  );
});

test("a panel that is longer than a sheet is drawn in parts, each with its scale, that hold every row once", () => {
  const rows = Array.from({length: 45}, (_, i) => figureOf({claim_id: `claim-${i}`, origin: "A source of its own"}));
  const panels = intervals({}).panels(rows, ({claim_id}) => `#${claim_id}`);
  const drawings = (width: number) => [...rowChart(panels, {document: newDocument(), width}).querySelectorAll("svg")];
  const wide = drawings(700);
  expect(wide.length).toBeGreaterThan(1);
  expect(Math.max(...wide.map((svg) => Number(svg.getAttribute("height"))))).toBeLessThan(1050);
  expect(wide.flatMap((svg) => [...svg.querySelectorAll("a")].map((a) => a.getAttribute("href")))).toEqual(
    rows.map(({claim_id}) => `#${claim_id}`)
  );
  expect(wide.map((svg) => svg.getAttribute("aria-label")).at(-1)).toMatch(
    new RegExp(`; part ${wide.length} of ${wide.length}$`)
  );
  expect(new Set(wide.map((svg) => svg.querySelector('[aria-label="x-axis tick label"]')?.textContent)).size).toBe(1);
  expect(drawings(400)).toHaveLength(1);
});
