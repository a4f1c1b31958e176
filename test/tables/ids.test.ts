import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {hashText, makeIds, sourceIdOf} from "../../loaders/tables/ids.ts";
import {makeClaim, makeEvent, makePosition, makeStatement} from "./support.ts";

const line = "Kata NIS, dua orang tewas dan dua orang luka.";

describe("makeIds", () => {
  const body = `${line}\n${line}\n`;
  const records = [0, 20, 46, 66].map((from) => makeClaim(body, "dua orang", {}, from));
  const ids = makeIds("one", records);

  test("tells identical words apart", () => {
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toMatch(/^claim-[0-9a-f]{16}$/);
  });

  test("keeps ids when what stands above is cut", () => {
    const below = [0, 20].map((from) => makeClaim(`${line}\n`, "dua orang", {}, from));
    expect(makeIds("one", below)).toEqual(ids.slice(2));
  });

  test("keeps ids when the machine reads the words differently", () => {
    expect(
      makeIds(
        "one",
        records.map((record) => ({...record, high: 9, measure: "dead", rule: "other"}))
      )
    ).toEqual(ids);
  });

  test("keeps ids when only white space or composition differs", () => {
    const wide = {...records[0]!, quote: ` ${line.replace(" ", "\u00a0 ")} `.normalize("NFD")};
    expect(makeIds("one", [wide])[0]).toBe(makeIds("one", [records[0]!])[0]);
  });

  test.each([
    ["another article", makeIds("two", [records[3]!])[0]],
    ["another sentence", makeIds("one", [{...records[3]!, quote: "Dua."}])[0]],
    ["other words", makeIds("one", [{...records[3]!, text: "dua"}])[0]],
    ["another kind", makeIds("one", [makeEvent(body, "dua orang", {}, 66)])[0]]
  ])("gives %s another id", (_, id) => {
    expect(id).not.toBe(ids[3]);
  });

  test("tells statements by cue and speaker, positions by actor", () => {
    const said = [makeStatement(line, "dua orang", "Kata", "NIS"), makeStatement(line, "dua orang", "tewas", "NIS")];
    const held = [makePosition(line, "dua orang", "NIS"), makePosition(line, "dua orang", "Seoul")];
    for (const pair of [said, held]) {
      const both = makeIds("one", pair);
      expect(makeIds("one", pair.slice(0, 1))[0]).toBe(both[0]);
      expect(both[0]).not.toBe(both[1]);
    }
  });

  test("any paragraphs above change no id below", () => {
    const words = fc.constantFrom("dua orang tewas.", "Dua orang luka.", "dua orang dan dua orang", "tiga orang", "");
    const property = fc.property(fc.array(words), fc.array(words), (above, below) => {
      const claimsOf = (lines: string[]) => {
        const text = lines.join("\n");
        return [...text.matchAll(/dua orang/g)].map(({index}) => makeClaim(text, "dua orang", {}, index));
      };
      const kept = makeIds("one", claimsOf(below));
      const all = makeIds("one", claimsOf([...above, ...below]));
      expect(all.slice(all.length - kept.length)).toEqual(kept);
      expect(new Set(all).size).toBe(all.length);
    });
    fc.assert(property);
  });
});

test.each(["", "Kyïv\r\n", "👍"])("hashText(%j) is SHA-256 of its UTF-8", async (text) => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  expect(hashText(text)).toBe(Buffer.from(digest).toString("hex"));
});

describe("sourceIdOf", () => {
  test.each([
    ["Neimat Khalilov", /^neimat_khalilov_[0-9a-f]{6}$/],
    ['  "Médiazona" ', /^mediazona_[0-9a-f]{6}$/],
    ["…", /^source_[0-9a-f]{6}$/],
    ["北", /^北_[0-9a-f]{6}$/]
  ])("%j is %s", (name, id) => {
    expect(sourceIdOf(name)).toMatch(id);
  });

  test("tells names apart that look alike as ids", () => {
    expect(sourceIdOf("A-B")).not.toBe(sourceIdOf("A B"));
  });
});
