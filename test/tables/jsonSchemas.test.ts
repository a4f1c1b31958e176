import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {splitFrontMatter} from "../../loaders/read/frontMatter.ts";
import {jsonSchemas, schemaText} from "../../loaders/tables/jsonSchemas.ts";
import {root} from "../../tools/setup/install.mjs";

const data = join(root, "data");
const read = (...names: string[]) => readFileSync(join(data, ...names), "utf8");
const schemas = jsonSchemas();
const checker = new Ajv2020({validateFormats: false, strict: false});
const checks = new Map(Object.entries(schemas).map(([name, schema]) => [name, checker.compile(schema)]));

/** What a schema says against a text of YAML; nothing where all is well. */
function faults(name: string, yaml: string): string[] {
  const check = checks.get(`${name}.schema.json`)!;
  check(parse(yaml));
  return (check.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

test("the schemas in data/schemas are those of the code: npm run dictionary writes them anew", () => {
  expect(readdirSync(join(data, "schemas")).sort()).toEqual(Object.keys(schemas).sort());
  for (const [name, schema] of Object.entries(schemas)) expect(read("schemas", name)).toBe(schemaText(schema));
});

describe("the project's own files are what the schemas ask for", () => {
  test.each(readdirSync(join(data, "articles")))("articles/%s", (name) => {
    expect(faults("article", splitFrontMatter(read("articles", name)).yaml ?? "")).toEqual([]);
  });

  test.each(readdirSync(join(data, "registry")))("registry/%s, and it names its schema", (name) => {
    const kind = name.replace(".yaml", "");
    expect(faults(kind, read("registry", name))).toEqual([]);
    expect(read("registry", name).split("\n")[0]).toBe(
      `# yaml-language-server: $schema=../schemas/${kind}.schema.json`
    );
  });

  const written = ["reviews", "changes"].flatMap((kind) => readdirSync(join(data, kind)).map((name) => [kind, name]));
  test.each(written)("%s/%s, and it names its schema", (kind = "", name = "") => {
    expect(faults(kind, read(kind, name))).toEqual([]);
    expect(read(kind, name).split("\n")[0]).toBe(`# yaml-language-server: $schema=../schemas/${kind}.schema.json`);
  });
});

const header = "id: one\npublisher: null\ntitle: null\npublished: 2025-01-14\nlanguage: id\n";
const by = "reviewer: A, date: 2026-01-31, reason: x";
const event = "record: {kind: event, text: Juni lalu}";

describe("the schemas refuse", () => {
  test.each([
    ["article", header.replace("id: one", "id: One Two"), /\/id must match pattern/],
    ["article", header.replace("published: 2025-01-14\n", ""), /required property 'published'/],
    ["article", header.replace("title: null", "title: 5"), /\/title must be/],
    ["article", `${header}penerbit: Antara\n`, /additional properties/],
    ["article", `${header}relays: Bloomberg\n`, /\/relays must be array/],
    ["measures", "id: one\n", /must be array/],
    ["measures", "- {id: one, name: One, description: x}", /required property 'units'/],
    ["measures", "- {id: One, name: One, description: x, units: [person]}", /\/0\/id must match/],
    ["measures", "- {id: one, name: One, description: x, units: [person], modalities: [maybe]}", /modalities\/0/],
    ["sources", "- {id: one, name: One, kind: newspaper}", /\/0\/kind must be equal to one of/],
    ["sources", "- {id: one, name: One, kind: person, country: korea}", /\/0\/country/],
    ["places", "- {id: one}", /required property 'name'/],
    ["propositions", "- {id: one, name: x, description: y}", /required property 'about'/],
    ["reviews", `- {action: confrim, ${event}, expected: {}, ${by}}`, /\/0\/action must be equal to one of/],
    ["reviews", `- {action: confirm, ${event}, ${by}}`, /required property 'expected'/],
    [
      "reviews",
      `- {action: confirm, ${event}, expected: {}, set: {type: vote}, ${by}}`,
      /\/0\/set boolean schema is false/
    ],
    [
      "reviews",
      `- {action: correct, ${event}, expected: {date: 2025}, set: {type: voet}, ${by}}`,
      /\/0\/set\/type must be/
    ],
    ["reviews", `- {action: reject, ${event}, expected: {low: 5}, ${by}}`, /\/0\/expected must NOT have additional/],
    ["reviews", `- {action: reject, record: {kind: event}, expected: {}, ${by}}`, /required property 'text'/],
    ["reviews", `- {action: add, record: {kind: claim, text: x}, set: {low: 2}, ${by}}`, /required property 'high'/],
    ["reviews", `- {action: gloss, ${event}, expected: {}, gloss: x, ${by}}`, /required property 'quote'/],
    ["reviews", `- {action: note, note: x, reviewer: A, date: 31/1/2026, reason: x}`, /\/0\/date must match/],
    ["reviews", `- {action: note, note: x, reviwer: A, ${by}}`, /additional properties/]
  ])("%s: %s", (name, yaml, expected) => {
    expect(faults(name, yaml).join("\n")).toMatch(expected);
  });

  test.each([
    ["reviews", "# none yet\n"],
    ["reviews", `- {action: note, note: on the whole article, ${by}}`],
    ["reviews", `- {action: add, record: {kind: date, text: kemarin, occurrence: 2}, set: {edtf: 2025}, ${by}}`],
    ["reviews", `- {action: correct, ${event}, expected: {date: 2025}, set: {date: 2024, text: Juni}, ${by}}`],
    ["article", header.replace("2025-01-14", "2025")]
  ])("and nothing that is right: %s: %s", (name, yaml) => {
    expect(faults(name, yaml)).toEqual([]);
  });
});
