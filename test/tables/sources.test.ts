import {describe, expect, test} from "vitest";
import {sourceSchema} from "../../loaders/registry.ts";
import {SourceBook, suggestedKinds} from "../../loaders/tables/sources.ts";
import {makeClaim, makeStatement} from "./support.ts";

const registry = {
  sources: [
    sourceSchema.parse({
      id: "nis",
      name: "NIS",
      kind: "intelligence_agency",
      country: "KR",
      aliases: ["Badan Intelijen"],
      partOf: "seoul"
    }),
    sourceSchema.parse({id: "seoul", name: "Seoul", kind: "government", aliases: ["NIS "]})
  ]
};

describe("SourceBook", () => {
  test.each(["NIS", "nis", "Badan  Intelijen", " badan intelijen"])("knows %j", (name) => {
    const book = new SourceBook(registry);
    expect(book.idOf(name)).toBe("nis");
    expect(book.rows()).toHaveLength(2);
  });

  test("gives a name that nobody knows one row, with its kind", () => {
    const book = new SourceBook(registry);
    const id = book.idOf("Neimat Khalilov", "person");
    expect(book.idOf("neimat khalilov")).toBe(id);
    expect(book.rows()).toHaveLength(3);
    expect(book.rows()[2]).toMatchObject({
      source_id: id,
      name: "Neimat Khalilov",
      kind: "person",
      in_registry: false,
      part_of: null
    });
  });

  test("lists the registry's first, then the others in the order of their ids", () => {
    const book = new SourceBook(registry);
    for (const name of ["Z", "A", "M"]) book.idOf(name);
    expect(book.rows().map(({name}) => name)).toEqual(["NIS", "Seoul", "A", "M", "Z"]);
  });
});

test("suggestedKinds takes a speaker's kind from the statement, and relays for media", () => {
  const body = "Kata Khalilov kepada AP, dua orang tewas.";
  const said = makeStatement(body, "dua orang tewas", "Kata", "Khalilov");
  const kinds = suggestedKinds([
    {...said, via: ["AP"]},
    {...said, name: "Odd", suggestedKind: "wizard"},
    makeClaim(body, "dua orang", {via: ["Khalilov"]})
  ]);
  expect(Object.fromEntries(kinds)).toEqual({khalilov: "person", ap: "news_medium"});
});
