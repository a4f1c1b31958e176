import {readFileSync} from "node:fs";
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";
import {formats, Problem, ProblemsError, tableNames} from "../../loaders/index.ts";
import type {PageData} from "../../src/components/pageData.ts";
import {builtIns} from "../../tools/markdown/builtIns.ts";
import {type Expression, literal} from "../../tools/markdown/literal.ts";
import {pathTo} from "../../tools/markdown/page.ts";
import {tableList} from "../../tools/pages/tableList.ts";
import {sqlProblem} from "../../tools/preview/checkPages.ts";
import {problemsOf, syntaxProblems} from "../../tools/preview/problems.ts";

const root = process.cwd();

test("the page of data offers every table in every format", () => {
  expect(readFileSync("src/data.md", "utf8")).toContain(`\${tableList()}`);
  const {document} = parseHTML("<!doctype html><html><body></body></html>");
  const data = {rows: () => [{name: "claims", rows: 28}]} as unknown as PageData;
  const list = tableList(document as unknown as Document, data) as Element;
  const links = [...list.querySelectorAll("a[download]")].map((link) => link.getAttribute("href"));
  expect(links).toEqual(tableNames.flatMap((table) => formats.map((format) => `/data/${table}.${format}`)));
  expect(list.textContent).toContain("28");
});

test.each([
  ["/index", "./data/x.csv"],
  ["/articles/one", "../data/x.csv"],
  ["/a/b/c", "../../data/x.csv"]
])("from %s a file is %s", (page, path) => expect(pathTo(page, "/data/x.csv")).toBe(path));

describe("a page that uses SQL or inputs", () => {
  const page = (references: string[], declarations: string[] = []) => ({
    path: "/x",
    code: [
      {
        id: "1",
        node: {
          input: "",
          body: {type: "Literal"},
          expression: false,
          declarations: declarations.map((name) => ({name})),
          references: references.map((name) => ({name}))
        }
      }
    ]
  });

  test("gets ours", () => {
    expect(builtIns(root, page(["sql", "Inputs"]))).toBe(
      'import {sql} from "./components/duckdb.js";\nimport * as Inputs from "./components/inputs.js";'
    );
    expect(builtIns(root, page(["Inputs"]))).toBe('import * as Inputs from "./components/inputs.js";');
    expect(builtIns(root, page(["DuckDBClient"]))).toBe('import {DuckDBClient} from "./components/duckdb.js";');
  });

  test("keeps its own", () => expect(builtIns(root, page(["sql"], ["sql"]))).toBeNull());
  test("is no other page", () => expect(builtIns(root, page(["Plot"]))).toBeNull());
});

test.each<[Expression, unknown]>([
  [{type: "Literal", value: 3}, 3],
  [{type: "UnaryExpression", operator: "-", argument: {type: "Literal", value: 3}}, -3],
  [{type: "ArrayExpression", elements: [{type: "Literal", value: "a"}]}, ["a"]],
  [{type: "ArrayExpression", elements: [{type: "Identifier", name: "a"}]}, undefined],
  [{type: "Identifier", name: "a"}, undefined],
  [
    {
      type: "ObjectExpression",
      properties: [{key: {type: "Identifier", name: "k"}, value: {type: "Literal", value: 1}, computed: false}]
    },
    {k: 1}
  ],
  [
    {
      type: "ObjectExpression",
      properties: [{key: {type: "Identifier", name: "k"}, value: {type: "Identifier", name: "x"}, computed: false}]
    },
    undefined
  ]
])("%j is %j", (expression, value) => expect(literal(expression)).toEqual(value));

describe("problems", () => {
  test("of the project, each with its remedy", () => {
    const error = new ProblemsError([
      new Problem("data/x.md", 3, "published", "not a date", {value: "kemarin", remedy: "write 2025-01-14"})
    ]);
    expect(problemsOf(error, root)).toEqual([
      {message: 'data/x.md:3: published: not a date: "kemarin"', remedy: "write 2025-01-14"}
    ]);
  });

  test("of code that cannot be read", () => {
    const said = `Transform failed with 1 error:\n${root}/loaders/x.ts:12:6: ERROR: Expected identifier but found "="`;
    expect(syntaxProblems(said, root)[0]?.message).toBe('loaders/x.ts:12: Expected identifier but found "="');
  });

  test("of code that fails, with its place", () => {
    expect(problemsOf(new Error("broken"), root)[0]?.message).toMatch(/^test\/site\/pages\.test\.ts:\d+: broken$/);
  });

  test("of a query, with the line of the file", () => {
    const error = new Error(
      'Binder Error: no column "nome"\nCandidate bindings: "name"\n\nLINE 2: SELECT nome\n        ^'
    );
    expect(sqlProblem("src/x.md", 10, error)).toEqual({
      message: 'src/x.md:11: Binder Error: no column "nome"',
      remedy: 'Candidate bindings: "name"'
    });
  });
});
