import {describe, expect, test} from "vitest";
import {applyReviews} from "../../loaders/tables/judge.ts";
import {inOrder, makeArticle, makeClaim, makeEvent, makeReviews, makeStatement} from "./support.ts";

const body =
  "Pakta itu ditandatangani Juni lalu.\nKata NIS, dua orang tewas.\nMenurut Seoul, dua orang luka pada Juni lalu.\n";
const article = makeArticle(body);
const records = inOrder(
  makeEvent(body, "Juni lalu"),
  makeClaim(body, "dua orang", {inferred: ["attributedTo"], attributedTo: ["NIS"]}),
  makeStatement(body, "dua orang tewas", "Kata", "NIS"),
  makeClaim(body, "dua orang luka")
);
const judge = (...entries: string[]) => applyReviews(article, records, makeReviews(...entries));
const event = "record: {kind: event, text: Juni lalu}";

describe("applyReviews", () => {
  test("leaves records as they are where there are no reviews", () => {
    const {judged, problems} = judge();
    expect(problems).toEqual([]);
    expect(judged.map(({record}) => record)).toEqual(records);
    expect(judged.every(({review, gloss}) => review === null && gloss === null)).toBe(true);
  });

  test("confirms", () => {
    const {judged, subjects} = judge(`action: confirm\n  ${event}\n  expected: {date: 2025-06}`);
    expect(judged[0]).toMatchObject({review: "confirmed", record: records[0]});
    expect(subjects[0]).toEqual({id: judged[0]!.id, kind: "event", text: "Juni lalu"});
  });

  test("corrects the fields that are set, and their being inferred, and keeps the id", () => {
    const {judged} = judge(
      "action: correct\n  record: {kind: claim, text: dua orang}\n  expected: {attributedTo: [NIS], high: 2}\n  set: {attributedTo: [Seoul, Kyiv], high: null}"
    );
    const one = judged.find(({review}) => review === "corrected")!;
    expect(one.record).toMatchObject({attributedTo: ["Seoul", "Kyiv"], high: null, low: 2, inferred: []});
    expect(judge().judged.some(({id}) => id === one.id)).toBe(true);
  });

  test("corrects a statement's words with their places", () => {
    const {judged} = judge(
      "action: correct\n  record: {kind: statement, text: dua orang tewas}\n  expected: {cue: Kata, speaker: NIS, names: [NIS]}\n  set: {cue: Menurut, speaker: Seoul, names: [Seoul]}"
    );
    const {record} = judged.find(({review}) => review === "corrected")!;
    const start = body.indexOf("Seoul");
    expect(record).toMatchObject({
      name: "Seoul",
      speaker: {start, end: start + 5, text: "Seoul"},
      cue: {text: "Menurut"}
    });
  });

  test("takes a rejected record out", () => {
    const {judged, subjects} = judge(`action: reject\n  ${event}\n  expected: {type: agreement}`);
    expect(judged.map(({record}) => record.kind)).not.toContain("event");
    expect(subjects[0]?.text).toBe("Juni lalu");
  });

  test("adds what the machine missed, with its place and sentence", () => {
    const {judged, problems} = judge(
      "action: add\n  record: {kind: date, text: Juni lalu, occurrence: 2}\n  set: {edtf: 2024-06}"
    );
    expect(problems).toEqual([]);
    const start = body.lastIndexOf("Juni lalu");
    expect(judged.find(({review}) => review === "added")?.record).toMatchObject({
      kind: "date",
      start,
      end: start + 9,
      quote: "Menurut Seoul, dua orang luka pada Juni lalu.",
      edtf: "2024-06",
      part: null,
      ambiguous: false,
      rule: "review"
    });
  });

  test("adds a statement by the words nearest its place", () => {
    const {judged, problems} = judge(
      "action: add\n  record: {kind: statement, text: dua orang luka pada Juni lalu}\n  set: {cue: Menurut, speaker: Seoul, names: [Seoul], mode: indirect}"
    );
    expect(problems).toEqual([]);
    expect(judged.at(-1)?.record).toMatchObject({speaker: {start: body.indexOf("Seoul")}, name: "Seoul", via: []});
  });

  test("puts a gloss beside the record, and a verdict and notes too", () => {
    const claim = "record: {kind: claim, text: dua orang}";
    const {judged, subjects, problems} = judge(
      `action: gloss\n  ${claim}\n  expected: {quote: "Kata NIS, dua orang tewas."}\n  gloss: two people`,
      `action: confirm\n  ${claim}\n  expected: {low: 2}`,
      `action: note\n  ${claim}\n  note: one`,
      "action: note\n  note: two"
    );
    expect(problems).toEqual([]);
    expect(judged[1]).toMatchObject({gloss: "two people", review: "confirmed"});
    expect(subjects.map((subject) => subject?.id ?? null)).toEqual([...Array(3).fill(judged[1]!.id), null]);
  });

  test("gives a sentence's translation to all of its records", () => {
    const {judged} = judge(
      `action: gloss\n  record: {kind: claim, text: dua orang}\n  expected: {quote: "Kata NIS, dua orang tewas."}\n  gloss: two`
    );
    expect(judged.map(({gloss}) => gloss)).toEqual([null, "two", "two", null]);
  });

  test("corrects a record's words where they stand, in whatever order the reviews come", () => {
    const claim = "record: {kind: claim, text: dua orang luka}";
    const correct = `action: correct\n  ${claim}\n  expected: {low: 2}\n  set: {text: dua orang}`;
    const note = `action: note\n  ${claim}\n  note: one`;
    for (const entries of [
      [correct, note],
      [note, correct]
    ]) {
      const {judged, subjects, problems} = judge(...entries);
      expect(problems).toEqual([]);
      const start = body.indexOf("dua orang luka");
      expect(judged.at(-1)).toMatchObject({record: {start, end: start + 9, text: "dua orang"}, review: "corrected"});
      expect(judged.at(-1)?.id).toBe(judge().judged.at(-1)?.id);
      expect(subjects.every((subject) => subject?.id === judged.at(-1)?.id)).toBe(true);
    }
  });

  test("finds a record by its id", () => {
    const {id} = judge().judged[0]!;
    const {judged} = judge(`action: confirm\n  record: {kind: event, id: ${id}}\n  expected: {type: agreement}`);
    expect(judged[0]?.review).toBe("confirmed");
  });
});

describe("a review stops the build where", () => {
  test.each([
    [
      "its record is gone",
      ["action: confirm\n  record: {kind: event, text: Mei lalu}\n  expected: {type: vote}"],
      /^data\/reviews\/one\.yaml:1: record: no such event any more: "Mei lalu"\n {2}.*judge anew.* or delete this review/
    ],
    [
      "its record is of another kind now",
      ["action: confirm\n  record: {kind: date, text: Juni lalu}\n  expected: {edtf: 2024-06}"],
      /no such date any more/
    ],
    [
      "its record's id is gone",
      ["action: confirm\n  record: {kind: event, id: event-0}\n  expected: {type: vote}"],
      /no such event any more: "event-0"/
    ],
    [
      "its record has changed",
      [`action: confirm\n  ${event}\n  expected: {date: 2024-06}`],
      /expected\.date: event "Juni lalu" has changed; it is now: "2025-06"\n {2}it was "2024-06" when it was judged/
    ],
    [
      "there are fewer such records",
      ["action: confirm\n  record: {kind: event, text: Juni lalu, occurrence: 2}\n  expected: {type: vote}"],
      /no such event any more/
    ],
    [
      "there are several",
      ["action: confirm\n  record: {kind: claim, text: dua orang}\n  expected: {low: 2}"],
      /more than one record has these words: "dua orang"\n {2}there are 2: say which/
    ],
    [
      "a record is judged twice",
      [
        `action: confirm\n  ${event}\n  expected: {type: agreement}`,
        `action: reject\n  ${event}\n  expected: {type: agreement}`
      ],
      /yaml:7: record: judged twice: "Juni lalu"\n {2}line 1 has a verdict/
    ],
    [
      "the sentence around it has changed",
      [`action: confirm\n  ${event}\n  expected: {quote: "Pakta itu tidak ditandatangani Juni lalu."}`],
      /expected\.quote: event "Juni lalu" has changed; it is now: "Pakta itu ditandatangani Juni lalu\."/
    ],
    [
      "a sentence is translated twice",
      [
        `action: gloss\n  ${event}\n  expected: {quote: Pakta itu ditandatangani Juni lalu.}\n  gloss: one`,
        `action: gloss\n  ${event}\n  expected: {quote: Pakta itu ditandatangani Juni lalu.}\n  gloss: two`
      ],
      /yaml:8: record: translated twice: .*\n {2}line 1 has/
    ],
    [
      "the words are not where the record is",
      [`action: correct\n  ${event}\n  expected: {date: 2025-06}\n  set: {text: dua orang}`],
      /set: these words do not stand where the record does/
    ],
    [
      "the machine finds what was added",
      ["action: add\n  record: {kind: event, text: Juni lalu, occurrence: 1}\n  set: {date: 2024-06, type: agreement}"],
      /the machine finds this event now/
    ],
    [
      "the words are not in the body",
      ["action: add\n  record: {kind: date, text: Mei lalu}\n  set: {edtf: 2024-06}"],
      /the article's body does not hold these words: "Mei lalu"/
    ],
    [
      "the words stand more than once",
      ["action: add\n  record: {kind: date, text: Juni lalu}\n  set: {edtf: 2024-06}"],
      /these words stand 2 times in the body: say which/
    ],
    [
      "a statement's speaker is not there",
      [
        "action: add\n  record: {kind: statement, text: dua orang luka}\n  set: {cue: Menurut, speaker: Tokyo, names: [Tokyo], mode: direct}"
      ],
      /does not hold the speaker's words/
    ]
  ])("%s", (_, entries, expected) => {
    const twice = [...records, makeClaim(body, "dua orang", {}, body.indexOf("dua orang luka"))];
    const found = applyReviews(article, inOrder(...twice), makeReviews(...entries));
    expect(found.problems.join("\n")).toMatch(expected);
  });
});
