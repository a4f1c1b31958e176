import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {columnsOf} from "../../loaders/tables/columns.ts";
import {writeDictionary} from "../../loaders/tables/dictionary.ts";
import {tableNames} from "../../loaders/tables/schema.ts";

const text = readFileSync("data/README.md", "utf8");

describe("data/README.md", () => {
  test("is what `npm run dictionary` writes", () => {
    expect(text).toBe(writeDictionary(text));
  });

  test.each(tableNames)("names every column of %s, and none that is not there", (table) => {
    const section = text.split(`\n### ${table}\n`)[1]?.split(/\n###? |<!-- end -->/)[0] ?? "";
    const named = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(columnsOf(table).map(({name}) => name));
  });
});

describe("writeDictionary", () => {
  test("mends what is stale and leaves the rest", () => {
    const stale = text.replace("| `claim_id` |", "| `old_id` |").replace("# Data and its dictionary\n", "# Our data\n");
    expect(writeDictionary(stale)).toBe(text.replace("# Data and its dictionary\n", "# Our data\n"));
  });

  test("names markers that are missing or unknown", () => {
    expect(() => writeDictionary(text.replace("<!-- review: from", "<!-- from"))).toThrow("no markers for: review");
    expect(() => writeDictionary(text.replace("<!-- review: from", "<!-- revue: from"))).toThrow("no such part: revue");
  });
});
