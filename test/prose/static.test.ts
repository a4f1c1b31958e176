import {describe, expect, test} from "vitest";
import {claimRow, evidenceOf, idOf, render} from "./support.ts";

const evidence = evidenceOf(
  [
    claimRow(1),
    claimRow(2, {low: null, high: 5.5e9, qualifier: "up_to", unit: "USD"}),
    claimRow(3, {low: 12000, high: 15000, qualifier: "range"}),
    claimRow(4, {low: 3, high: 3, qualifier: "exact"})
  ],
  {
    "data/dates.json": [
      {date_id: idOf(1, "date"), article_id: "a", edtf: "2024-11", part: "late", text: "akhir November"}
    ],
    "data/statements.json": [
      {statement_id: idOf(1, "statement"), article_id: "a", text: "Kami tidak takut", name: "Kim"}
    ],
    "data/query/told.json": [
      {
        measure: "sent",
        articles: 5,
        low: 11000,
        interval_low: 9900,
        interval_high: 12100,
        qualifier: "about",
        unit: "person",
        claim_id: idOf(1)
      },
      {measure: "paid", articles: 2, low: null, qualifier: "up_to", unit: "USD", claim_id: idOf(2)}
    ]
  }
);
const link = (n: number, text: string) => `<a href="/claims/${idOf(n)}" class="evidence">${text}</a>`;

describe("a reference is its words, linked to what they rest on", () => {
  test.each([
    [`There were \${figure("${idOf(1)}")}.`, `<p>There were ${link(1, "about 11,000")}.</p>`],
    [
      `\${figure("${idOf(1)}")} came. \${figure("${idOf(1)}")} went.`,
      `<p>${link(1, "About 11,000")} came. ${link(1, "About 11,000")} went.</p>`
    ],
    [`It is \${figure("${idOf(2)}", "up to 5,500,000,000 USD, NIS")}`, `<p>It is ${link(2, "up to $5.5 billion")}</p>`],
    [`It is \${figure("${idOf(2)}", {form: "short"})}`, `<p>It is ${link(2, "up to $5.5bn")}</p>`],
    [`of \${figure("${idOf(3)}", {form: "long"})}`, `<p>of ${link(3, "between 12,000 and 15,000 people")}</p>`],
    [`the \${figure("${idOf(4)}", {words: true})} men`, `<p>the ${link(4, "three")} men</p>`],
    [`up to roughly \${figure("${idOf(1)}", {qualifier: false})}`, `<p>up to roughly ${link(1, "11,000")}</p>`],
    [`[in a link \${figure("${idOf(1)}")}](./x)`, '<p><a href="./x">in a link about 11,000</a></p>'],
    [
      `in \${figure("${idOf(1, "date")}")}`,
      `<p>in <a href="/articles/a#${idOf(1, "date")}" class="evidence">late November 2024</a></p>`
    ],
    [`in \${value("told", "articles", {measure: "sent"})} articles`, `<p>in ${link(1, "5")} articles</p>`],
    [`or \${value("told", "low", {measure: "sent"})}`, `<p>or ${link(1, "about 11,000")}</p>`],
    [`or \${value("told", "interval_low", {measure: "sent"})}`, `<p>or ${link(1, "at least 9,900")}</p>`],
    [`or \${value("told", "interval_high", {measure: "sent"})}`, `<p>or ${link(1, "up to 12,100")}</p>`],
    [
      `said: \${quote("${idOf(1, "statement")}", {part: "tidak takut"})}`,
      `<p>said: <a href="/articles/a#${idOf(1, "statement")}" class="evidence"><q lang="id">tidak takut</q></a></p>`
    ]
  ])("%s", (markdown, html) => expect(render(markdown, evidence)).toBe(html));

  test("in a heading too", () => {
    expect(render(`# \${figure("${idOf(2)}")} a year`, evidence)).toBe(
      `<h1>${link(2, "Up to $5.5 billion")} a year</h1>`
    );
  });
});

describe("a reference that rests on nothing is left as it is written, marked", () => {
  test.each([
    [`figure("${idOf(9)}")`, "no such record"],
    ["figure(claim)", "not written out"],
    ['value("none", "low")', "no such query"],
    ['value("told", "none")', "no such column"],
    ['value("told", "articles")', "2 rows"],
    ['value("told", "low", {measure: "paid"})', "nothing there"],
    [`quote("${idOf(1, "statement")}", {part: "kami lari"})`, "not in what is quoted"]
  ])("%s: %s", (call, why) => {
    const html = render(`It is \${${call}}.`, evidence);
    expect(html).toMatch(/^<p>It is <mark class="unfounded" title="[^"]*">.*<\/mark>\.<\/p>$/);
    expect(html).toContain(why);
  });
});

describe("marked words are shown alone", () => {
  test.each([
    ['[ten per cent]{no-claim="a setting"} either way', "<p>ten per cent either way</p>"],
    ['“About” allows [*ten* per cent]{no-claim="a setting"}.', "<p>“About” allows <em>ten</em> per cent.</p>"],
    ["[ten](./x) per cent", '<p><a href="./x">ten</a> per cent</p>'],
    ["[ten]{no-claim=unquoted}", "<p>[ten]{no-claim=unquoted}</p>"]
  ])("%s", (markdown, html) => expect(render(markdown, evidence)).toBe(html));
});
