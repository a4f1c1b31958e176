import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {edtfBounds, isEdtf} from "../../loaders/edtf/index.ts";

describe("edtfBounds", () => {
  test.each([
    ["2025-01-13", "2025-01-13", "2025-01-13"],
    ["2024-02-29", "2024-02-29", "2024-02-29"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-02", "2025-02-01", "2025-02-28"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-21", "2024-03-01", "2024-05-31"],
    ["2024-22", "2024-06-01", "2024-08-31"],
    ["2024-23", "2024-09-01", "2024-11-30"],
    ["2024-24", "2024-12-01", "2025-02-28"],
    ["2023-24", "2023-12-01", "2024-02-29"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["19XX", "1900-01-01", "1999-12-31"],
    ["200X/201X", "2000-01-01", "2019-12-31"],
    ["2025-06/2025-07", "2025-06-01", "2025-07-31"],
    ["2024-03/2024", "2024-03-01", "2024-12-31"],
    ["2024/2025-03", "2024-01-01", "2025-03-31"],
    ["2025-06-30/2025-07-02", "2025-06-30", "2025-07-02"]
  ])("%s runs from %s to %s", (edtf, from, to) => {
    expect(edtfBounds(edtf)).toEqual({from, to});
    expect(isEdtf(edtf)).toBe(true);
  });

  test.each([
    "",
    "kemarin",
    "25",
    "2025-1",
    "2025-13",
    "2025-00",
    "2025-20",
    "2025-25",
    "2025-02-29",
    "2025-21-01",
    "199X-05",
    "1X9X",
    "XXXX",
    "2025-06-31",
    "2025-07/2025-06",
    "2025/2024",
    "2025/",
    "/2025",
    "2025/..",
    "2025/2026/2027",
    "2025-01-13T10:58",
    " 2025",
    "2025-01-13\n",
    "9999-24"
  ])("%j is none of its forms", (text) => {
    expect(edtfBounds(text)).toBeNull();
    expect(isEdtf(text)).toBe(false);
  });

  test("bounds are days in order, and a day's own bounds", () => {
    const edtf = fc.oneof(
      fc.stringMatching(/^[12]\d{3}(-\d\d(-\d\d)?)?(\/[12]\d{3}(-\d\d(-\d\d)?)?)?$/),
      fc.stringMatching(/^(19|20)\dX$/),
      fc.string()
    );
    fc.assert(
      fc.property(edtf, (text) => {
        const bounds = edtfBounds(text);
        if (bounds === null) return;
        expect(bounds.from <= bounds.to).toBe(true);
        for (const day of [bounds.from, bounds.to]) expect(edtfBounds(day)).toEqual({from: day, to: day});
      })
    );
  });
});
