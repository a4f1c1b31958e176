import {beforeAll, describe, expect, test} from "vitest";
import {pageCode} from "../../../src/components/workbench/quickChart/code.ts";
import {plotSpec} from "../../../src/components/workbench/quickChart/marks.ts";
import {chartRows} from "../../../src/components/workbench/quickChart/rows.ts";
import {chartProblem, suggestChart} from "../../../src/components/workbench/quickChart/spec.ts";
import {type ResultTable, resultTable} from "../../../src/components/workbench/values/table.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({tables: []});
});
const ask = (sql: string): ResultTable => resultTable(engine.query(sql));

describe("a chart is suggested by the columns of a result", () => {
  test.each([
    ["SELECT 'a' AS w, 1 AS n", {kind: "bar", by: "w", value: "n"}],
    ["SELECT DATE '2024-01-01' AS d, 1 AS n", {kind: "line", by: "d", value: "n"}],
    ["SELECT 1 AS a, 2.5::DECIMAL(3,1) AS b", {kind: "dot", by: "a", value: "b"}],
    ["SELECT 'a' AS w, 1 AS low, 2 AS high", {kind: "interval", by: "w", value: "low", upper: "high"}],
    ["SELECT 'a' AS w", null]
  ])("%s", (sql, expected) => {
    const spec = suggestChart(ask(sql));
    expect(spec).toEqual(expected);
    if (spec) expect(chartProblem(spec, ask(sql))).toBeNull();
  });

  test("one that does not fit says why", () => {
    const result = ask("SELECT 'a' AS w, 1 AS n");
    expect(chartProblem({kind: "bar", by: "x", value: "n"}, result)).toBe('the result has no column "x"');
    expect(chartProblem({kind: "bar", by: "w", value: "w"}, result)).toBe("w is VARCHAR: it cannot be drawn as value");
  });
});

test("rows are numbers, days and words", () => {
  const [row] = chartRows(
    ask("SELECT 1.5::DECIMAL(3,1) AS n, DATE '2024-02-29' AS d, 'x' AS w, NULL::INTEGER AS z, 9007199254740993 AS b")
  );
  expect(row).toEqual({n: 1.5, d: new Date("2024-02-29"), w: "x", z: null, b: 9007199254740992});
});

describe("the code for a page", () => {
  const hostile = `it's $${"{"}1}`;

  test("is refused where the query holds what a page would run", () => {
    const spec = plotSpec({kind: "bar", by: "a", value: "b"}, 1);
    expect(() => pageCode(`SELECT '$${"{"}alert(1)}'`, {}, spec)).toThrow(/^no code: /);
  });

  test("is the query with its values, and the chart", () => {
    const spec = plotSpec({kind: "interval", by: 'a "b"', value: "low", upper: "high"}, 3);
    const code = pageCode("SELECT * FROM t WHERE x = $name AND y = '$name' -- $name", {name: hostile}, spec);
    expect(code).toContain(
      `\`\`\`sql id=rows\nSELECT * FROM t WHERE x = $\{${JSON.stringify(hostile)}} AND y = '$name' -- $name\n\`\`\``
    );
    expect(code).toContain("Plot.ruleY(data, {");
    expect(code).toContain('filter: (d) => d["high"] == null');
    expect(code).toContain('y: "a \\"b\\""');
  });
});
