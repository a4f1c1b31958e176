import {describe, expect, test} from "vitest";
import {readRegistry} from "../../loaders/read/registry.ts";
import {makeFolder} from "./support/project.ts";

const measure = "- id: dead\n  name: Dead\n  description: People killed.\n  units: [person]\n";
const read = (files: Record<string, string>) => readRegistry(makeFolder(files), "data/registry");

describe("readRegistry", () => {
  test("fills in what an entry leaves out, and reads missing and empty files as empty lists", () => {
    const {value, problems} = read({"measures.yaml": measure, "places.yaml": "# none yet\n"});
    expect(problems).toEqual([]);
    expect(value.registry.measures).toMatchObject([{id: "dead", counts: [], cumulative: false, sources: []}]);
    expect([value.registry.sources, value.registry.places, value.registry.propositions]).toEqual([[], [], []]);
  });

  test("knows where its entries stand", () => {
    const {value} = read({"measures.yaml": `# words\n${measure}${measure.replace("dead", "hurt")}`});
    expect(value.placeOf("measures", 1)).toEqual({file: "data/registry/measures.yaml", line: 6});
    expect(value.placeOf("measures", 1, "units")).toEqual({file: "data/registry/measures.yaml", line: 9});
    expect(value.placeOf("measures", 0, "per").line).toBe(2);
  });

  test.each([
    ["a syntax error", "measures.yaml", "- id: [x\n", /^data\/registry\/measures\.yaml:2: not YAML: /],
    ["tabs", "measures.yaml", "- id: a\n\tname: b\n", /measures\.yaml:2: not YAML: /],
    ["a mapping", "sources.yaml", "nis: {}\n", /sources\.yaml:1: not a list/],
    ["an entry that is a word", "sources.yaml", "- nis\n", /sources\.yaml:1: not a mapping: "nis"/],
    [
      "an unknown key",
      "measures.yaml",
      `${measure}  unit: person\n`,
      /measures\.yaml:5: unit: unknown key: "person"\n {2}did you mean "units"\?/
    ],
    ["a missing field", "measures.yaml", "- id: dead\n", /measures\.yaml:1: name: missing/],
    ["an id that is none", "measures.yaml", measure.replace("dead", "Not An Id"), /:1: id: not an id.*: "Not An Id"/],
    [
      "a kind that is none",
      "sources.yaml",
      "- id: a\n  name: A\n  kind: goverment\n",
      /:3: kind: not allowed here: "goverment"\n {2}did you mean "government"\?/
    ],
    ["a list with an empty word", "measures.yaml", `${measure}  counts: [a, ""]\n`, /:5: counts\.1: /],
    ["a country in words", "places.yaml", "- id: a\n  name: A\n  country: Russia\n", /:3: country: not a country/],
    [
      "a misspelt file",
      "mesures.yaml",
      measure,
      /mesures\.yaml:1: not a file of the registry\n {2}did you mean "measures\.yaml"\?/
    ],
    [
      "an alias that grows without end",
      "sources.yaml",
      `- &a [x, x, x, x, x, x, x, x, x, x]\n${"- &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\n- [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\n"}`,
      /sources\.yaml:\d+: not/
    ]
  ])("names %s", (_, file, content, expected) => {
    expect(read({[file]: content}).problems.join("\n")).toMatch(expected);
  });

  test("keeps the entries that are right", () => {
    const {value, problems} = read({"measures.yaml": `- id: X\n${measure}`});
    expect(value.registry.measures.map(({id}) => id)).toEqual(["dead"]);
    expect(value.placeOf("measures", 0).line).toBe(2);
    expect(problems.length).toBeGreaterThan(0);
  });
});
