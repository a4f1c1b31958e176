import {describe, expect, test} from "vitest";
import {type ArticleDesk, judge, queueOf, withdraw} from "../../loaders/review/desk.ts";
import {type Said, verdictOn} from "../../loaders/review/entry.ts";
import {markSentence} from "../../loaders/review/marks.ts";
import {by, itemOf, makeDesk} from "./support.ts";

const figure = "sekitar 11.000 tentara";
const containers = "20.000 kontainer senjata";

function give(
  desk: ArticleDesk,
  text: string,
  action: "confirm" | "correct" | "reject" | "gloss" | "note",
  said: Said = {}
) {
  const next = judge(desk, verdictOn(itemOf(desk, text), action, {reason: "so it is", ...said}, by));
  if (Array.isArray(next)) throw new Error(next.join("\n"));
  return next;
}

describe("the queue", () => {
  test("holds every record that nobody has judged, the most doubtful first", () => {
    const desk = makeDesk();
    const queue = queueOf([desk]);
    expect(queue).toHaveLength(desk.records.length);
    expect(queue[0]?.record.text).toBe(containers);
    expect(queue[0]?.doubts.map(({kind}) => kind)).toEqual(["attribution", "measure"]);
    const kinds = queue.map(({doubts}) => doubts[0]?.kind ?? "none");
    const order = ["attribution", "date", "name", "measure", "inferred", "none"];
    expect(kinds.map((kind) => order.indexOf(kind))).toEqual(
      kinds.map((kind) => order.indexOf(kind)).sort((a, b) => a - b)
    );
  });

  test("leaves out what is judged, and what is not doubtful where only that is asked for", () => {
    const desk = give(makeDesk(), figure, "confirm");
    expect(queueOf([desk]).map(({record}) => record.text)).not.toContain(figure);
    expect(queueOf([desk], {judged: true}).map(({record}) => record.text)).toContain(figure);
    expect(queueOf([desk], {doubtful: true}).every(({doubts}) => doubts.length > 0)).toBe(true);
  });

  test("names what the registry does not know", () => {
    const desk = makeDesk(null, "Menurut Badan Antah Berantah, ada 5 tentara.\n");
    expect(queueOf([desk]).flatMap(({doubts}) => doubts.map(({words}) => words))).toContain(
      'the registry knows no source named "Badan Antah Berantah"'
    );
  });
});

describe("a verdict", () => {
  test("is written with the record as it stands, and a second one takes its place", () => {
    const first = give(makeDesk("# mine\n"), figure, "confirm");
    expect(first.text).toContain("# mine\n");
    expect(first.text).toContain("attributedTo: [NIS]");
    expect(first.text).toContain("quote: Menurut NIS, Korea Utara mengirim sekitar 11.000 tentara.");
    const second = give(first, figure, "correct", {set: {low: 11500, high: 11500}});
    expect(second.reviews).toHaveLength(1);
    expect(second.reviews[0]).toMatchObject({action: "correct", set: {low: 11500}, reviewer: "Pat"});
    expect(second.text).toContain("# mine\n");
    expect(itemOf(second, figure).verdict?.action).toBe("correct");
  });

  test("leaves notes and glosses as they are, and a gloss takes the place of its sentence's", () => {
    let desk = give(makeDesk(), figure, "note", {note: "see the reply"});
    desk = give(desk, figure, "gloss", {gloss: "one"});
    desk = give(desk, figure, "gloss", {gloss: "two"});
    desk = give(desk, figure, "reject");
    expect(desk.reviews.map(({action}) => action)).toEqual(["note", "gloss", "reject"]);
    expect(itemOf(desk, figure)).toMatchObject({gloss: {gloss: "two"}, notes: [{note: "see the reply"}]});
  });

  test("takes the place of one that no longer holds", () => {
    const old = give(makeDesk(), figure, "confirm").text!.replace("low: 11000", "low: 12000");
    const desk = makeDesk(old);
    expect(desk.stale.map(({problem}) => problem.field)).toEqual(["expected.low"]);
    const next = give(desk, figure, "confirm");
    expect(next.stale).toEqual([]);
    expect(next.reviews).toHaveLength(1);
  });

  test("can be withdrawn, and leaves the others to the letter", () => {
    const one = give(makeDesk(), figure, "confirm");
    const both = give(one, containers, "confirm");
    expect(withdraw(both, both.reviews[1]!).text).toBe(one.text);
    const left = withdraw(both, both.reviews[0]!);
    expect(left.reviews).toHaveLength(1);
    expect(both.text).toContain(left.text!.split("\n").slice(1).join("\n"));
  });

  test.each([
    ["a name that is nearly a source's", {attributedTo: ["The New York Tims"]}, /did you mean "The New York Times"/],
    ["a measure that is not there", {measure: "tropps"}, /did you mean "troops"/],
    ["a unit that is none", {unit: "persn"}, /not a unit/],
    ["bounds the wrong way round", {low: 12000}, /low is above high/],
    ["words that do not stand there", {text: "Juni lalu"}, /do not stand where the record does/],
    ["a field of another kind", {edtf: "2025"}, /unknown key/]
  ])("is refused where it sets %s", (_, set, expected) => {
    const desk = makeDesk();
    const next = judge(desk, verdictOn(itemOf(desk, figure), "correct", {set, reason: "so it is"}, by));
    expect((next as unknown[]).join("\n")).toMatch(expected);
  });

  test("is refused without a reason, a name or a day", () => {
    const desk = makeDesk();
    const entry = verdictOn(itemOf(desk, figure), "reject", {}, {reviewer: "", date: "tomorrow"});
    expect((judge(desk, entry) as unknown[]).join("\n")).toMatch(/reviewer[\s\S]*date: not a day[\s\S]*reason/);
  });
});

test("a sentence is cut at its records, and nothing of it is lost", () => {
  const desk = makeDesk();
  for (const item of desk.items) {
    const {before, runs} = markSentence(desk, item);
    expect(runs.map(({text}) => text).join("")).toBe(item.record.quote);
    expect(
      runs
        .filter(({current}) => current)
        .map(({text}) => text)
        .join("")
    ).toBe(item.record.text);
    expect(before.length).toBeLessThan(260);
  }
});
