import {describe, expect, test} from "vitest";
import {readEverything} from "../../loaders/read/project.ts";
import {header, makeFolder} from "./support/project.ts";

const sources = [
  "- {id: ap, name: AP, kind: news_medium, aliases: [Associated Press]}",
  "- {id: nis, name: NIS, kind: intelligence_agency, partOf: seoul}",
  "- {id: seoul, name: Seoul, kind: government}",
  "- {id: koran, name: Koran, kind: news_medium}"
];
const measure = "- {id: dead, name: Dead, description: Killed., units: [person], sources: [nis]}";
const review = "reviewer: A\n  date: 2026-01-01\n  reason: because";

/** A project without fault, with some of its files replaced, and its problems. */
function problems(files: Record<string, string> = {}): string {
  const dir = makeFolder({
    "data/articles/one.md": `${header({relays: ["AP"]})}Kata NIS, dua orang tewas di Kursk.\n`,
    "data/registry/sources.yaml": sources.join("\n"),
    "data/registry/measures.yaml": measure,
    "data/registry/places.yaml": "- {id: kursk, name: Kursk}",
    ...files
  });
  return readEverything(dir).problems.join("\n");
}
const withSource = (entry: string) => problems({"data/registry/sources.yaml": [...sources, entry].join("\n")});
const withMeasure = (entry: string) => problems({"data/registry/measures.yaml": entry});
const withArticle = (fields: object) =>
  problems({
    "data/articles/one.md": `${header({relays: ["AP"], ...fields})}Kata NIS, Associated Press dan Koran di Kursk.\n`
  });
const withReview = (set: string) =>
  problems({
    "data/reviews/one.yaml": `- action: add\n  record: {kind: claim, text: dua orang}\n  set: {low: 2, high: 2, qualifier: exact, unit: person, attributionBasis: stated, ${set}}\n  ${review}`
  });

describe("checkProject finds nothing wrong with", () => {
  test.each([
    ["a whole project", () => problems()],
    ["an alias as a relay", () => withArticle({relays: ["associated  press"]})],
    ["a publisher that is new", () => withArticle({publisher: "Tempo Interaktif"})],
    ["no publisher", () => withArticle({publisher: null})],
    ["a currency and a rate", () => withMeasure(measure.replace("[person]", "[USD, IDR], per: year"))],
    [
      "an entry that says why nothing refers to it",
      () => withSource("- {id: cnn, name: CNN, kind: news_medium, unused: for the next article}")
    ],
    [
      "a source and its own alias told twice",
      () => withSource("- {id: kcna, name: Koran Dua, kind: state_media, aliases: [NIS dan, nis dan], unused: a test}")
    ],
    [
      "an unused name that is a part of a word",
      () => withSource("- {id: ang, name: ANG, kind: other, unused: a test}")
    ],
    ["an empty registry", () => problems({"data/registry/sources.yaml": "", "data/registry/measures.yaml": ""})],
    ["a name in a review that is new", () => withReview("attributedTo: [Khalilov]")],
    ["a name in a review that is known", () => withReview("attributedTo: [NIS], measure: dead")]
  ])("%s", (_, found) => {
    expect(found()).toBe("");
  });
});

describe("checkProject names", () => {
  test.each([
    [
      "a misspelt source in a measure",
      () => withMeasure(measure.replace("[nis]", "[niss]")),
      /measures\.yaml:1: sources: no source has this id: "niss"\n {2}did you mean "nis"\?/
    ],
    [
      "a unit that is none",
      () => withMeasure(measure.replace("person", "persons")),
      /measures\.yaml:1: units: not a unit: "persons"\n {2}did you mean "person"\?/
    ],
    [
      "a rate that is none",
      () => withMeasure(measure.replace("[person]", "[person], per: yaer")),
      /per: not a rate: "yaer"\n {2}did you mean "year"\?/
    ],
    [
      "an id twice",
      () => withMeasure(`${measure}\n${measure}`),
      /measures\.yaml:2: id: duplicate id: "dead"\n {2}line 1 has it too/
    ],
    [
      "a source that nothing refers to",
      () => withSource("- {id: cnn, name: CNN, kind: news_medium}"),
      /sources\.yaml:5: no article names it: "CNN"\n {2}.*unused/
    ],
    [
      "a name that is only a part of a word",
      () => withSource("- {id: ang, name: ANG, kind: other}"),
      /sources\.yaml:5: no article names it: "ANG"/
    ],
    [
      "a place that nothing refers to",
      () => problems({"data/registry/places.yaml": "- {id: kursk, name: Kurks}"}),
      /places\.yaml:1: no article names it: "Kurks"/
    ],
    [
      "a reason that is no longer so",
      () => withSource("- {id: d, name: dua orang, kind: group, unused: why}"),
      /sources\.yaml:5: unused: something refers to this entry/
    ],
    [
      "a name that two sources have",
      () => withSource("- {id: x, name: dua orang, kind: other, aliases: [associated press]}"),
      /sources\.yaml:5: aliases: name used twice: "associated press"\n {2}ap has this name too/
    ],
    [
      "a parent that is none",
      () => withSource("- {id: x, name: Kursk, kind: other, partOf: seol}"),
      /sources\.yaml:5: partOf: no source has this id: "seol"\n {2}did you mean "seoul"\?/
    ],
    [
      "parents that go round",
      () => withSource("- {id: x, name: Kursk, kind: other, partOf: x}"),
      /sources\.yaml:5: partOf: goes round in a circle: "x"/
    ],
    [
      "a relay that is unknown",
      () => withArticle({relays: ["AP", "Reuters"]}),
      /one\.md:7: relays: no source has this name: "Reuters"\n {2}add it to data\/registry\/sources\.yaml/
    ],
    [
      "a relay that is misspelt",
      () => withArticle({relays: ["Asociated Press"]}),
      /relays: no source has this name: "Asociated Press"\n {2}did you mean "Associated Press"\?/
    ],
    [
      "a publisher that is misspelt",
      () => withArticle({publisher: "Korann"}),
      /one\.md:3: publisher: nearly the name of a source: "Korann"\n {2}did you mean "Koran"\?/
    ],
    [
      "a review's measure",
      () => withReview("measure: ded"),
      /reviews\/one\.yaml:1: set\.measure: no measure has this id: "ded"\n {2}did you mean "dead"\?/
    ],
    [
      "a review's misspelt name",
      () => withReview("attributedTo: [Asociated Press]"),
      /set: nearly the name of a source: "Asociated Press"/
    ],
    [
      "reviews of no article",
      () => problems({"data/reviews/oen.yaml": `- action: note\n  note: x\n  ${review}`}),
      /reviews\/oen\.yaml:1: no article has this id: "oen"\n {2}did you mean "one"\?/
    ]
  ])("%s", (_, found, expected) => {
    const text = found();
    expect(text).toMatch(expected);
    expect(text.match(/^\S+:\d+: /gm)).toHaveLength(1);
  });

  test("faults of several files at once, and none that follow from them", () => {
    const found = problems({
      "data/articles/two.md": "no header",
      "data/registry/measures.yaml": measure.replace("[nis]", "[niss]"),
      "data/registry/places.yaml": "- {id: kursk, name: Kurks}"
    });
    expect(found.match(/^\S+:\d+: .*/gm)).toEqual([
      "data/articles/two.md:1: no front matter",
      'data/registry/measures.yaml:1: sources: no source has this id: "niss"'
    ]);
  });
});
