// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pages hold such calls
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {checkPage} from "../../tools/prose/checkPage.ts";
import {applyEdits} from "../../tools/prose/edits.ts";
import {claimRow, evidenceOf, idOf} from "./support.ts";

const evidence = evidenceOf(
  [
    claimRow(1, {gloss: "Some 11,000 troops were sent there."}),
    claimRow(2, {low: null, high: 5.5e9, qualifier: "up_to", unit: "USD", text: "hingga $5,5 miliar"}),
    claimRow(3, {low: 12000, high: 15000, qualifier: "range", text: "12.000 hingga 15.000"}),
    claimRow(4, {low: 300, high: 300, qualifier: "exact", text: "300 tentara", article_id: "b"})
  ],
  {
    "data/articles.json": [
      {article_id: "a", publisher: "Kabar", language: "id"},
      {article_id: "b", publisher: "Warta", language: "id"}
    ],
    "data/reviews.json": [
      {record_id: idOf(8), action: "reject", reviewer: "ana", date: "2026-01-02", reason: "No figure of this story."}
    ],
    "data/query/counts.json": [{articles: 5}]
  }
);
const articles = new Map([
  ["a", "Sekitar 11.000 pasukan dikirim ke sana. “Kami tidak takut,” kata Kim."],
  ["b", "Kremlin membantah. 300 tentara tewas."]
]);

const agreed = {
  1: "about 11,000 person, NIS",
  2: "up to 5,500,000,000 USD, NIS",
  3: "range 12,000 to 15,000 person, NIS",
  4: "300 person, NIS"
} as const;
const ref = (n: 1 | 2 | 3 | 4, options = "") =>
  `\${figure("${idOf(n)}", ${JSON.stringify(agreed[n])}${options && `, ${options}`})}`;
const problems = (source: string) => checkPage("src/x.md", source, {evidence, articles});
const kinds = (source: string) => problems(source).map(({kind}) => kind);

describe("prose that holds", () => {
  test.each([
    `There were ${ref(1)}, ${ref(3)} and ${ref(4)} soldiers.`,
    `# ${ref(2)} from arms`,
    `| a | b |\n| --- | --- |\n| ${ref(1)} | none |`,
    `> Kami tidak takut`,
    `“Kami tidak takut,” said Kim.`,
    "“Sekitar 11.000 pasukan […] ke sana”",
    "“Some 11,000 troops were sent there.”".replace("11,000", '[11,000]{no-claim="quoted"}'),
    '[“About”]{no-claim="the word itself"} allows [ten per cent]{no-claim="a setting of this site"}.',
    "---\ntitle: A page\nnoClaim:\n  ten per cent: a setting of this site\n---\n\nTen per cent either\nway, ten\nper cent.",
    `---\nnoClaim:\n  "7": a size of the chart\n---\n\n\${chart("money", {title: "The 7 largest"})}`,
    "`11,000` and `${figure}` in code, KN-23, the first and the 38th parallel.",
    "```sql\nSELECT 11000 -- eleven thousand\n```",
    "```js\nconst width = 640; // 640 pixels\n```",
    "[a link](https://example.org/2024/11) and <https://example.org/2024>",
    `Roughly ${ref(1, "{qualifier: false}")} soldiers, up to ${ref(2, "{qualifier: false}")}`,
    `${ref(1, "{qualifier: false}")} or so`,
    `between ${ref(3, "{qualifier: false}")}`,
    `\${value("counts", "articles", {}, "5", {words: true})} articles`,
    `<figure><img src="x.png" alt="soldiers"><figcaption>Soldiers, ${ref(1)}</figcaption></figure>`,
    `In [the article](/articles/b) “Kremlin membantah” stands.`,
    `---\nlang: id\n---\n\nAda ${ref(1)} tentara, salah satu dari mereka.`
  ])("%s", (source) => expect(problems(source)).toEqual([]));
});

describe("prose that does not hold", () => {
  test.each<[string, string[]]>([
    ["There were 11,000 soldiers.", ["number"]],
    ["There were three.", ["number"]],
    ["# A dozen ships", ["number"]],
    ["Half of them.", ["number"]],
    ["In 2024.", ["number"]],
    ["- two thirds\n- 90%", ["number", "number"]],
    ["| a |\n| --- |\n| 7 |", ["number"]],
    ["![Seven men](x.png)", ["number"]],
    ['![men](x.png "seven of them")', ["number"]],
    ['[men](./x "seven of them")', ["number"]],
    ["---\ntitle: Seven men\ndescription: and 8 women\n---\n", ["number", "number"]],
    ['${chart("money", {title: "The 7 largest", note: "in 2024"})}', ["number", "number"]],
    ['```js\nPlot.plot({caption: "of 2024", x: {label: "years, 10"}})\n```', ["number", "number"]],
    ["```js\ndisplay(html`<p>seven ${men}`)\n```", ["number"]],
    ["${11000} men", ["number"]],
    ['${"eleven"} men', ["number"]],
    ["<p>seven</p>", ["number"]],
    ['<img alt="seven men">', ["number"]],
    ["**11**,000", ["number"]],
    ["1&#49;,000", ["number"]],
    ['[11,000]{no-claim=""}', ["mark"]],
    ['[11,000]{no-claim="-"}', ["mark"]],
    ["---\nnoClaim:\n  ten: a size\n---\n\nNothing.", ["mark"]],
    ["---\nlang: xx\n---\n\nNothing.", ["mark"]],
    [`It is \${figure("${idOf(9)}")}`, ["reference"]],
    [`It is \${figure("${idOf(8)}")}`, ["reference"]],
    [`It is \${figure("${idOf(1)}")}`, ["agreement"]],
    [`It is \${figure("${idOf(1)}", "about 10,000 person, NIS")}`, ["agreement"]],
    [`It is \${figure("${idOf(1)}", "11,000 person, NIS")}`, ["agreement"]],
    [`It is \${figure("${idOf(1)}", "about 11,000 person, SBU")}`, ["agreement"]],
    ['${value("counts", "articles", {}, "4")} articles', ["agreement"]],
    ['${value("counts", "none", {}, "4")} articles', ["reference"]],
    [`There were ${ref(1, "{qualifier: false}")}.`, ["qualifier"]],
    [`It is ${ref(2, "{qualifier: false}")}.`, ["qualifier"]],
    [`It is exactly ${ref(1)}.`, ["qualifier"]],
    [`It is at least ${ref(2)}.`, ["qualifier"]],
    [`It is up to ${ref(2)}.`, ["qualifier"]],
    [`More than ${ref(4)}.`, ["qualifier"]],
    ["“Kami takut,” said Kim.", ["quotation"]],
    ["“ami tidak takut”", ["quotation"]],
    ['He said "we are not afraid".', ["quotation"]],
    ["> Kami lari", ["quotation"]],
    ['<blockquote lang="id">Kami lari</blockquote>', ["quotation"]],
    ["He said <q>Kami lari</q>.", ["quotation"]],
    [`In [b](/articles/b) “Kami tidak takut”.`, ["quotation"]],
    [`${ref(1)}: “300 tentara”`, ["number", "quotation"]],
    ["---\nlang: id\n---\n\nAda tiga tentara.", ["number"]]
  ])("%s", (source, expected) => expect(kinds(source)).toEqual(expected));
});

test("a problem has its place, its sentence and its remedy", () => {
  const source =
    "---\ntitle: A page\n---\n\nFirst.\n\n- A list: it is so. There were\n  11,000 *soldiers* here. No more.\n";
  expect(problems(source)).toEqual([
    {
      file: "src/x.md",
      line: 8,
      column: 3,
      kind: "number",
      message: 'typed number: "11,000"',
      sentence: "There were 11,000 soldiers here.",
      remedy: `write ${ref(1)}, which reads “about 11,000” (sekitar 11.000 pasukan; NIS)`,
      fixes: [expect.anything()]
    }
  ]);
});

test("who rejected a claim is told", () => {
  expect(problems(`It is \${figure("${idOf(8)}")}`)[0]?.remedy).toContain(
    "ana rejected it on 2026-01-02: No figure of this story."
  );
});

describe("what a fix writes holds", () => {
  test.each([
    "There were 11,000 soldiers, up to $5.5 billion.",
    "There were about 11,000 soldiers.",
    `It is \${figure("${idOf(1)}")} and \${figure("${idOf(2)}", {form: "short"})} and \${figure("${idOf(4)}", "4")}`,
    '${value("counts", "articles", {}, {words: true})} and ${value("counts", "articles")} and ${value("counts", "articles", {}, "4")}'
  ])("%s", (source) => {
    const edits = problems(source).flatMap(({fixes}) => fixes.slice(0, 1).map(({edit}) => edit));
    expect(edits.length).toBeGreaterThan(0);
    expect(problems(applyEdits(source, edits))).toEqual([]);
  });
});

describe("for any text", () => {
  const words = fc.constantFrom(
    "men",
    "sent",
    "*many*",
    "[a](./b)",
    "`x`",
    "“",
    ">",
    "-",
    "\n\n",
    "\n",
    "|",
    "${f(1)}",
    "é",
    "<b>",
    "</b>"
  );
  const pages = fc.array(words, {maxLength: 12}).map((parts) => parts.join(" "));

  test("a number that is put in is found where it is put", () => {
    fc.assert(
      fc.property(pages, pages, fc.integer({min: 20, max: 1e6}), (before, after, n) => {
        // Not where the rest makes it code.
        fc.pre(!/[`<>|]/.test(before));
        const source = `${before} ${n} ${after}`;
        const at = before.length + 1;
        const found = problems(source).filter(({kind}) => kind === "number");
        const {line, column} = {
          line: source.slice(0, at).split("\n").length,
          column: at - source.lastIndexOf("\n", at - 1)
        };
        expect(found.map((problem) => [problem.line, problem.column])).toContainEqual([line, column]);
      }),
      {numRuns: 300}
    );
  });

  test("places lie in the page, and checking ends", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme", maxLength: 200}), (source) => {
        const lines = source.split("\n").length;
        for (const {line, column} of problems(source)) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }),
      {numRuns: 500}
    );
  });
});
