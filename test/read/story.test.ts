import {describe, expect, test} from "vitest";
import {loadProject} from "../../loaders/load.ts";
import {readEverything} from "../../loaders/read/project.ts";

describe("the story's data", () => {
  test("has no problem in any file", () => {
    expect(readEverything(".").problems.map(String)).toEqual([]);
  });

  const {tables, registry, reviews} = loadProject(".");

  test.each([
    ["measure", registry.measures, tables.claims.map(({measure}) => measure)],
    ["proposition", registry.propositions, tables.positions.map(({proposition}) => proposition)]
  ] as const)("uses every %s of the registry, or says why not", (_, entries, used) => {
    const idle = entries.filter(({id, unused}) => !used.includes(id) && unused === undefined);
    const busy = entries.filter(({id, unused}) => used.includes(id) && unused !== undefined);
    expect({idle: idle.map(({id}) => id), busy: busy.map(({id}) => id)}).toEqual({idle: [], busy: []});
  });

  test("knows every relay", () => {
    const relays = new Set(tables.claim_sources.filter(({role}) => role === "relay").map(({source_id}) => source_id));
    expect(tables.sources.filter(({source_id, in_registry}) => relays.has(source_id) && !in_registry)).toEqual([]);
  });

  test("dates the treaty to June 2024, by a person's review", () => {
    const treaty = tables.events.filter(
      ({article_id, text}) => article_id === "balifactualnews-2025-07" && text === "Juni lalu"
    );
    expect(treaty).toMatchObject([{date: "2024-06", type: "agreement", review: "corrected"}]);
    expect(tables.reviews).toHaveLength(reviews.length);
    expect(tables.reviews.filter(({action}) => action === "correct").every(({record_id}) => record_id !== null)).toBe(
      true
    );
  });
});
