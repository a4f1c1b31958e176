import {describe, expect, test} from "vitest";
import {parseReviews} from "../../loaders/review/parse.ts";

const by = "reviewer: A\n  date: 2026-01-01\n  reason: because\n";
const read = (entry: string) => parseReviews(`# verdicts\n- ${entry}\n  ${by}`, "data/reviews/one.yaml", "one");
const event = "record: {kind: event, text: Juni lalu}";

describe("parseReviews takes", () => {
  test.each([
    ["confirm", `action: confirm\n  ${event}\n  expected: {date: 2025-06, type: agreement}`],
    ["correct", `action: correct\n  ${event}\n  expected: {date: 2025-06}\n  set: {date: 2024-06}`],
    [
      "correct with a null",
      `action: correct\n  record: {kind: claim, id: claim-0}\n  expected: {measure: null, high: 5}\n  set: {measure: dead, high: null}`
    ],
    ["reject", `action: reject\n  ${event}\n  expected: {type: agreement}`],
    ["add", "action: add\n  record: {kind: date, text: kemarin, occurrence: 2}\n  set: {edtf: 2025}"],
    [
      "gloss",
      "action: gloss\n  record: {kind: claim, text: dua orang}\n  expected: {quote: Dua orang.}\n  gloss: two people"
    ],
    [
      "correct with other words",
      `action: correct\n  ${event}\n  expected: {quote: Pada Juni lalu.}\n  set: {text: Pada Juni lalu}`
    ],
    ["note", "action: note\n  note: the page was altered later"],
    ["note on a record", `action: note\n  ${event}\n  note: see the reply`]
  ])("%s", (_, entry) => {
    const {value, problems} = read(entry);
    expect(problems.map(String)).toEqual([]);
    expect(value[0]).toMatchObject({articleId: "one", file: "data/reviews/one.yaml", line: 2, date: "2026-01-01"});
  });

  test("nothing from an empty file", () => {
    expect(parseReviews("# none yet\n", "x", "one")).toEqual({value: [], problems: []});
  });
});

describe("parseReviews names", () => {
  test.each([
    [
      "an action that is none",
      `action: confrim\n  ${event}`,
      /:2: action: not allowed here: "confrim"\n {2}did you mean "confirm"\?/
    ],
    ["a verdict on nothing", "action: confirm\n  expected: {type: vote}", /: record: needed to confirm/],
    ["a verdict without what was seen", `action: confirm\n  ${event}`, /: expected: needed to confirm/],
    [
      "a correction without the right fields",
      `action: correct\n  ${event}\n  expected: {type: vote}`,
      /: set: needed to correct/
    ],
    [
      "a correction of a field that was not seen",
      `action: correct\n  ${event}\n  expected: {type: vote}\n  set: {date: 2024}`,
      /:4: expected: does not state date, which set changes/
    ],
    [
      "a field of another kind",
      `action: reject\n  ${event}\n  expected: {low: 5}`,
      /:4: expected\.low: unknown key: 5/
    ],
    [
      "a value that cannot be",
      `action: correct\n  ${event}\n  expected: {type: vote}\n  set: {type: voet}`,
      /:5: set\.type: not allowed here: "voet"\n {2}did you mean "vote"\?/
    ],
    [
      "a date that is none",
      `action: correct\n  ${event}\n  expected: {date: 2025}\n  set: {date: kemarin}`,
      /:5: set\.date: not a date/
    ],
    [
      "an addition that is not whole",
      "action: add\n  record: {kind: claim, text: dua orang}\n  set: {low: 2, high: 2}",
      /set\.qualifier: missing/
    ],
    [
      "an addition by an id",
      "action: add\n  record: {kind: date, id: date-0}\n  set: {edtf: 2025}",
      /record: what is added is named by its words/
    ],
    [
      "a record by text and by id",
      "action: note\n  record: {kind: date, id: a, text: b}\n  note: x",
      /record: name the record by its text or by its id/
    ],
    [
      "an occurrence below one",
      "action: note\n  record: {kind: date, text: b, occurrence: 0}\n  note: x",
      /record\.occurrence: /
    ],
    ["a field that the action has no use for", "action: note\n  note: x\n  gloss: y", /:4: gloss: not for note: "y"/],
    [
      "a gloss that does not say of what",
      "action: gloss\n  record: {kind: date, text: b}\n  expected: {edtf: 2025}\n  gloss: x",
      /:4: expected: does not state quote, the sentence that is translated/
    ],
    [
      "an unknown key",
      "action: note\n  note: x\n  reviwer: y",
      /reviwer: unknown key: "y"\n {2}did you mean "reviewer"\?/
    ]
  ])("%s", (_, entry, expected) => {
    const {value, problems} = read(entry);
    expect(problems.join("\n")).toMatch(expected);
    expect(value).toEqual([]);
  });

  test("a missing reason and a date that is no day", () => {
    const {problems} = parseReviews("- action: note\n  note: x\n  reviewer: A\n  date: 2026-01\n", "r.yaml", "one");
    expect(problems.map(String)).toEqual([
      'r.yaml:4: date: not a day (2025-01-14): "2026-01"',
      "r.yaml:1: reason: missing\n  write it, or null where it may be unknown"
    ]);
  });

  test("a file that is no list", () => {
    expect(parseReviews("action: note\n", "r.yaml", "one").problems.join()).toMatch(/r\.yaml:1: not a list/);
  });
});
