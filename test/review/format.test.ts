import fc from "fast-check";
import {expect, test} from "vitest";
import {editReviews} from "../../loaders/review/edit.ts";
import {appendReviews} from "../../loaders/review/format.ts";
import {parseReviews} from "../../loaders/review/parse.ts";
import type {ReviewEntry} from "../../loaders/review.ts";

const words = fc.string({unit: "grapheme", minLength: 1}).filter((text) => text.trim() !== "");
const anyEntry: fc.Arbitrary<ReviewEntry> = fc
  .record({reviewer: words, reason: words, quote: words, text: words, gloss: words})
  .chain(({reviewer, reason, quote, text, gloss}) => {
    const by = {reviewer, date: "2026-01-31", reason};
    return fc.constantFrom<ReviewEntry>(
      {action: "note", note: text, ...by},
      {action: "gloss", record: {kind: "claim", text, occurrence: 2}, expected: {quote}, gloss, ...by},
      {
        action: "correct",
        record: {kind: "claim", text},
        expected: {low: null, high: 5e9, unit: "USD", attributedTo: [text, "null", "1"], asOf: "2024", quote},
        set: {low: 1.5, attributedTo: [], asOf: null},
        ...by
      },
      {
        action: "confirm",
        record: {kind: "date", text},
        expected: {edtf: "2024-06", part: null, ambiguous: true, quote},
        ...by
      }
    );
  });
const read = (text: string) => parseReviews(text, "r.yaml", "one");
const plain = (text: string) => read(text).value.map(({articleId: _, file: __, line: ___, ...entry}) => entry);

test("what is written is what is read back, whatever the words", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, {minLength: 1, maxLength: 4}), (entries) => {
      const text = appendReviews(null, entries);
      expect(read(text).problems.map(String)).toEqual([]);
      expect(plain(text)).toEqual(entries);
    })
  );
});

test("what stood in the file stays to the letter, and one entry can be taken out", () => {
  fc.assert(
    fc.property(fc.array(anyEntry, {minLength: 2, maxLength: 4}), fc.nat(), (entries, n) => {
      const before = "# a remark\n\n";
      const text = appendReviews(before, entries.slice(0, 1));
      expect(text.startsWith(before.trimEnd())).toBe(true);
      const all = appendReviews(text, entries.slice(1));
      expect(all.startsWith(text)).toBe(true);
      const gone = n % entries.length;
      expect(plain(editReviews(all, [gone], []))).toEqual(entries.filter((_, i) => i !== gone));
    })
  );
});

test("remarks between entries outlive the entries beside them", () => {
  const entry = (note: string) => `- action: note\n  note: ${note}\n  reviewer: A\n  date: 2026-01-31\n  reason: x\n`;
  const text = `${entry("one")}# about the second\n${entry("two")}\n# about the third\n${entry("three")}`;
  const left = editReviews(text, [1], []);
  expect(plain(left).map(({note}) => note)).toEqual(["one", "three"]);
  expect(left).toContain("# about the third\n");
});
