import {describe, expect, test} from "vitest";
import {Session} from "../../loaders/command/review/session.ts";
import {plain} from "../../loaders/command/review/show.ts";
import {keysIn, Stopped, type Terminal} from "../../loaders/command/review/terminal.ts";
import {type ArticleDesk, judge, queueOf, withText} from "../../loaders/review/desk.ts";
import {verdictOn} from "../../loaders/review/entry.ts";
import {body, by, itemOf, makeDesk} from "./support.ts";

/** What a person does: a key, or `>` and a line, or `>` alone for Ctrl-D, or `^C`. */
function terminalOf(...typed: string[]): Terminal & {shown: () => string} {
  let shown = "";
  const next = (isLine: boolean): string | null => {
    const now = typed.shift();
    if (now === "^C") throw new Stopped();
    if (now === undefined || now === ">") return null;
    expect(now.startsWith(">"), `${now} after\n${shown}`).toBe(isLine);
    return isLine ? now.slice(1) : now;
  };
  return {
    style: plain,
    write: (text) => {
      shown += text;
    },
    key: async () => next(false),
    line: async (question) => {
      shown += question;
      return next(true);
    },
    shown: () => shown
  };
}

/** Runs a session; `saved` are the texts that were written, one after the other. */
async function sit(desk: ArticleDesk, typed: string[], {all = false, kind = null as "claim" | null} = {}) {
  const saved: string[] = [];
  let disk = desk.text;
  const terminal = terminalOf(...typed);
  const shelf = {
    refresh: (old: ArticleDesk) => (old.text === disk ? old : withText(old, disk)),
    save: (next: ArticleDesk) => {
      disk = next.text;
      saved.push(next.text ?? "");
    }
  };
  const session = new Session(terminal, [desk], by, {kind, doubtful: false, all}, shelf);
  let written = -1;
  try {
    written = await session.run();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
  return {written, saved, shown: terminal.shown(), after: withText(desk, disk)};
}

const figure = "sekitar 11.000 tentara";

describe("a sitting", () => {
  test("takes one key a verdict, and writes after each", async () => {
    const desk = makeDesk();
    const all = queueOf([desk]).length;
    const {written, saved, after, shown} = await sit(desk, Array(all).fill("c"));
    expect(written).toBe(all);
    expect(saved).toHaveLength(all);
    expect(queueOf([after])).toEqual([]);
    expect(after.stale).toEqual([]);
    expect(shown).toContain("nothing is left to judge");
  });

  test("shows the sentence with its mark, what is before it, its fields and its doubts", async () => {
    const {shown} = await sit(makeDesk(), ["q"]);
    expect(shown).toContain("Selain itu, ada [[20.000 kontainer senjata]] di sana.");
    expect(shown).toContain("Korea Utara mengirim sekitar 11.000 tentara.");
    expect(shown).toContain("? the sentence does not say that it comes from NIS");
    expect(shown).toMatch(/low +20000/);
  });

  test("is taken up where it was stopped", async () => {
    const first = await sit(makeDesk(), ["c", "c", "^C"]);
    expect(first.saved).toHaveLength(2);
    const left = queueOf([first.after]);
    const second = await sit(first.after, ["q"]);
    expect(second.shown).toContain(`${left.length} to go`);
    expect(second.written).toBe(0);
  });

  test("corrects field by field, and asks again where a value will not do", async () => {
    const fields = ["", "12.000", "20500", "20500", "about", "", "", "", "", "", "", "", ""].map(
      (typed) => `> ${typed}`
    );
    const {after, shown} = await sit(makeDesk(), ["e", ...fields, ">it says so", "q"]);
    const {verdict} = itemOf(after, "20.000 kontainer senjata");
    expect(verdict).toMatchObject({action: "correct", set: {low: 20500, qualifier: "about"}, reason: "it says so"});
    expect(shown).toContain('not a number: "12.000". write 12000 for twelve thousand');
    expect(shown).toContain("qualifier (exact, about, at_least");
  });

  test("refuses what cannot stand, says why, and writes nothing", async () => {
    const fields = Array<string>(12).fill("> ");
    fields[1] = ">99999";
    const {saved, shown} = await sit(makeDesk(), ["e", ...fields, ">so", "q"]);
    expect(saved).toEqual([]);
    expect(shown).toContain("refused: set: low is above high");
  });

  test("leaves a record as it is where the person leaves a question", async () => {
    expect((await sit(makeDesk(), ["r", ">", "g", ">", "e", ">", "n", "> ", "a", ">", "q"])).saved).toEqual([]);
  });

  test("rejects with a reason, translates, remarks, skips", async () => {
    const {after, written} = await sit(makeDesk(), ["g", ">Besides.", "n", ">hm", "r", ">no claim", "s", "q"]);
    expect(written).toBe(3);
    expect(after.reviews.map(({action}) => action)).toEqual(["gloss", "note", "reject"]);
    expect(after.reviews[2]).toMatchObject({reason: "no claim", ...by});
  });

  test("adds what the machine missed", async () => {
    const desk = makeDesk(null, `${body}Kabarnya tentara itu banyak.\n`);
    const fields = ["1000", "null", "more_than", "person", "", "", "", "", "", "none", ""].map((typed) => `> ${typed}`);
    const typed = ["a", ">clam", ">claim", ">banyak tentara", ">tentara itu banyak", ...fields, ">it says many", "q"];
    const {after, shown} = await sit(desk, typed);
    expect(shown).toContain("no such kind");
    expect(shown).toContain("the article does not hold these words");
    expect(itemOf(after, "tentara itu banyak")).toMatchObject({
      verdict: {action: "add", set: {low: 1000, high: null, measure: null, attributionBasis: "none"}}
    });
  });

  test("takes back what it wrote, but not what others did since", async () => {
    const {saved, after, written} = await sit(makeDesk("# mine\n"), ["c", "u", "q"]);
    expect(saved).toHaveLength(2);
    expect(after.text).toBe("# mine\n");
    expect(written).toBe(0);
  });

  test("comes to verdicts that no longer hold first, and takes them out where told", async () => {
    const desk = makeDesk();
    const given = judge(desk, verdictOn(itemOf(desk, figure), "confirm", {}, by)) as ArticleDesk;
    const stale = makeDesk(given.text!.replace("low: 11000", "low: 12000"));
    expect(stale.stale).toHaveLength(1);
    const left = await sit(stale, ["s", "q"]);
    expect(left.saved).toEqual([]);
    expect(left.shown).toContain("a confirm that no longer holds, by Pat");
    const {after} = await sit(stale, ["w", "q"]);
    expect(after.reviews).toEqual([]);
  });

  test("goes through judged ones too where all are asked for, each once", async () => {
    const desk = makeDesk();
    const given = judge(desk, verdictOn(itemOf(desk, figure), "confirm", {}, by)) as ArticleDesk;
    const claims = desk.records.filter(({kind}) => kind === "claim").length;
    const {written, after} = await sit(given, Array(claims).fill("c"), {all: true, kind: "claim"});
    expect(written).toBe(claims);
    expect(after.reviews).toHaveLength(claims);
  });

  test("writes beside what someone else wrote meanwhile", async () => {
    const desk = makeDesk();
    const other = judge(desk, verdictOn(itemOf(desk, figure), "note", {note: "mine"}, by)) as ArticleDesk;
    const saved: (string | null)[] = [];
    const shelf = {refresh: () => other, save: ({text}: ArticleDesk) => void saved.push(text)};
    await new Session(terminalOf("c", "q"), [desk], by, {kind: null, doubtful: false, all: false}, shelf).run();
    expect(saved[0]).toContain("note: mine");
    expect(saved[0]).toContain("action: confirm");
  });
});

test("nothing in an article can move the terminal's cursor", async () => {
  const hostile = `Menurut NIS\u001b[2J, ada 5 tentara \u009b31m di sana\u202e.\n`;
  const {shown} = await sit(makeDesk(null, hostile), ["q"]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(shown).toContain("\\u001b[2J");
});

test("keys that come together are keys one by one; arrows are none", () => {
  expect(keysIn("cc")).toEqual(["c", "c"]);
  expect(keysIn("\u001b[A\u001bOPc\u001b[3~")).toEqual(["c"]);
});
