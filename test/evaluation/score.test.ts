import {describe, expect, test} from "vitest";
import type {Claim, DateRecord, Statement} from "../../loaders/records.ts";
import type {CodedText, GoldRecord} from "./gold.ts";
import {readClaim, readDate, readEvent, readStatement} from "./notation.ts";
import {score} from "./score.ts";

const text = "Sekitar 30 orang hilang, kata Budi Santoso, Senin.";
const at = (words: string) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length, text: words});
const base = {quote: text, rule: "test", inferred: []};
const claim: Claim = {
  kind: "claim",
  ...at("30 orang"),
  ...base,
  low: 30,
  high: 30,
  qualifier: "about",
  unit: "person",
  measure: null,
  modality: "asserted",
  attributedTo: ["Budi Santoso"],
  via: [],
  attributionBasis: "stated",
  asOf: null
};
const date: DateRecord = {kind: "date", ...at("Senin"), ...base, edtf: "2025-05-19", part: null, ambiguous: false};
const statement: Statement = {
  kind: "statement",
  ...at("Sekitar 30 orang hilang"),
  ...base,
  cue: at("kata"),
  speaker: at("Budi Santoso"),
  name: "Budi Santoso",
  names: ["Budi Santoso"],
  known: false,
  suggestedKind: "person",
  mode: "indirect",
  via: []
};
const gold: GoldRecord[] = [
  readClaim(text, "Sekitar 30 orang | 30 | about | person | by Budi = Santoso"),
  readDate(text, "Senin | 2025-05-19, 2025-05-18"),
  readStatement(text, "kata | Budi Santoso | indirect")
];
const coded: CodedText = {
  id: "a-1",
  subject: "a",
  text,
  published: "2025-05-20",
  trap: null,
  kinds: ["claim", "date", "statement", "event"],
  gold
};
const figures = (found: (Claim | DateRecord | Statement)[], coding = coded) => score([{coded: coding, found}]);

describe("the scorer", () => {
  test("counts what overlaps and says the same", () => {
    const {kinds, misses} = figures([claim, date, statement]);
    expect(misses).toEqual([]);
    for (const kind of ["claim", "date", "statement"] as const)
      expect(kinds[kind]).toMatchObject({wanted: 1, right: 1, spurious: 0, precision: 1, recall: 1, f1: 1});
  });

  test("counts what is missing, and what is too much", () => {
    const {kinds, misses} = figures([{...claim, high: 40}]);
    expect(kinds.claim).toMatchObject({wanted: 1, right: 0, spurious: 1, precision: 0, recall: 0});
    expect(kinds.date).toMatchObject({wanted: 1, right: 0, spurious: 0});
    expect(misses.map(({kind, what}) => `${kind} ${what}`)).toEqual([
      "claim missed",
      "claim spurious",
      "date missed",
      "statement missed"
    ]);
  });

  test("scores fields over what counts", () => {
    const {kinds} = figures([{...claim, qualifier: "exact", attributedTo: ["Budi Santoso", "BPS"]}, date, statement]);
    expect(kinds.claim?.recall).toBe(1);
    expect(kinds.claim?.fields.qualifier?.share).toBe(0);
    expect(kinds.claim?.fields.attribution?.share).toBe(0);
    expect(kinds.claim?.fields.modality?.share).toBe(1);
  });

  test("takes what is optional for neither right nor wrong", () => {
    const optional = {...coded, gold: [readClaim(text, "30 orang | 5 | exact | person | optional")]};
    expect(figures([claim], optional).kinds.claim).toMatchObject({wanted: 0, spurious: 0});
    expect(figures([], optional).kinds.claim).toMatchObject({wanted: 0, right: 0, spurious: 0, recall: 1});
  });

  test("wants no attribution where the publisher speaks, and allows the one that the passage suggests", () => {
    const own = (line: string) => figures([claim], {...coded, gold: [readClaim(text, line)]}).kinds.claim?.fields;
    expect(own("30 orang | 30 | about | person")?.attribution?.share).toBe(0);
    expect(own("30 orang | 30 | about | person | maybe Budi")?.attribution?.share).toBe(1);
    expect(own("30 orang | 30 | about | person | by any")?.attribution).toBeUndefined();
    expect(own("30 orang | 30 | about | person | carried Budi")?.basis?.share).toBe(0);
  });
});

describe("the notation", () => {
  test.each([
    ["5", [{low: 5, high: 5}]],
    ["5..9", [{low: 5, high: 9}]],
    ["5..", [{low: 5, high: null}]],
    ["..9", [{low: null, high: 9}]],
    [
      "0.5 or 50",
      [
        {low: 0.5, high: 0.5},
        {low: 50, high: 50}
      ]
    ]
  ])("reads the value %s", (value, bounds) => {
    expect(readClaim(text, `30 orang | ${value} | exact | person`).bounds).toEqual(bounds);
  });

  test.each([
    ["31 orang | 31 | exact | person", /not in the text/],
    ["30 orang | viele | exact | person", /not a number/],
    ["30 orang | 30 | roughly | person", /"roughly" is none of/],
    ["30 orang | 30 | exact", /4 fields expected/],
    ["30 orang | 30 | exact | person | buy X", /not a key/]
  ])("refuses %s", (line, message) => {
    expect(() => readClaim(text, line)).toThrow(message);
  });

  test("takes an event's date from the date at its place", () => {
    expect(readEvent(text, "Senin | casualty/other", [readDate(text, "Senin | 2025-05-19")])).toMatchObject({
      date: ["2025-05-19"],
      type: ["casualty", "other"]
    });
    expect(() => readEvent(text, "Senin | casualty", [])).toThrow(/no date is coded/);
    expect(() => readDate(text, "Senin | soon")).toThrow(/not EDTF/);
  });

  test("finds the speaker nearest to the cue", () => {
    const twice = "Budi pergi, kata Budi.";
    expect(readStatement(twice, "kata | Budi | indirect").speaker.start).toBe(17);
  });
});
