import {readFileSync, rmSync, writeFileSync} from "node:fs";
import type {Page} from "playwright-core";
import {afterAll, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {parseReviews} from "../../loaders/review/parse.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";
import {type Preview, startPreview} from "../../tools/harness/preview.ts";
import {root} from "../../tools/setup/install.mjs";
import {openPage} from "./support.ts";

const header = "id: fresh\npublisher: null\ntitle: null\npublished: 2025-01-14\nlanguage: id\n";
const hostile = "<img src=x onerror=\"document.title='run'\">";
const body = `Menurut NIS, ada sekitar 12.000 tentara ${hostile}.\nSelain itu, ada 300 orang di Rusia.\n`;

let project: ProjectCopy;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  project = copyProject();
  writeFileSync(project.path("data/articles/fresh.md"), `---\n${header}---\n${body}`);
  preview = await startPreview(project);
});
afterAll(async () => {
  await preview?.stop();
  project?.remove();
});

/** Opens the review page in a browser of its own, with a name to judge under. */
beforeEach(async () => {
  rmSync(project.path("data/reviews/fresh.yaml"), {force: true});
  page = await openPage(`${preview.url}review`);
  await page.waitForSelector("#item h2");
  await page.fill("#reviewer", "Pat");
  await page.keyboard.press("Escape");
  return async () => {
    await page.close();
  };
});

const heading = () => page.textContent("#item h2");
const left = async () => Number(/\d+/.exec((await page.textContent("nav h2:last-of-type")) ?? "")?.[0]);

/** Waits until another record is shown than the one with this heading. */
const nextAfter = (before: string | null) =>
  page.waitForFunction((old) => document.querySelector("#item h2")?.textContent !== old, before);

async function downloaded() {
  const [file] = await Promise.all([page.waitForEvent("download"), page.click("text=Download fresh.yaml")]);
  const copy = project.path("downloaded.yaml");
  await file.saveAs(copy);
  const text = readFileSync(copy, "utf8");
  return parseReviews(text, "fresh.yaml", "fresh");
}

describe("the review page of a preview", () => {
  test("shows the doubtful first, with the sentence and its mark, and nothing of an article runs", async () => {
    expect(await heading()).toBe("claim: 300 orang");
    expect(await page.textContent("mark")).toBe("300 orang");
    expect(await page.textContent(".doubts")).toContain("does not say that it comes from NIS");
    expect(await page.textContent(".before")).toContain(hostile);
    expect(await page.title()).toBe("Review");
  });

  test("takes verdicts by keyboard alone, and gives the file to download", async () => {
    const all = await left();
    const first = await heading();
    await page.keyboard.press("c");
    await nextAfter(first);
    expect(await left()).toBe(all - 1);
    const second = await heading();
    await page.keyboard.press("s");
    await nextAfter(second);
    const third = await heading();
    await page.focus("#reason");
    await page.keyboard.type("no such thing");
    await page.keyboard.press("Escape");
    await page.keyboard.press("r");
    await nextAfter(third);
    const {value, problems} = await downloaded();
    expect(problems.map(String)).toEqual([]);
    expect(value.map(({action, reviewer}) => [action, reviewer])).toEqual([
      ["confirm", "Pat"],
      ["reject", "Pat"]
    ]);
    await page.reload();
    await page.waitForSelector("#item h2");
    expect(await left()).toBe(all - 2);
  });

  test("takes verdicts by mouse: corrects with checks, translates, remarks, undoes", async () => {
    await page.fill("#field-claim-low", "1.000");
    expect(await page.textContent("#field-claim-low-fault")).toContain("write 12000 for twelve thousand");
    await page.click("text=Correct (e)");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("field-claim-low");
    await page.fill("#field-claim-low", "400");
    await page.fill("#reason", "because");
    await page.click("text=Correct (e)");
    await page.waitForSelector("#problems pre");
    expect(await page.textContent("#problems")).toContain("refused: set: low is above high");
    await page.fill("#field-claim-high", "400");
    await page.click("text=Correct (e)");
    await nextAfter("claim: 300 orang");
    const now = await heading();
    await page.fill("#gloss", "By the NIS.");
    await page.click("text=Save translation");
    await page.fill("#note", "hm");
    await page.click("text=Save remark");
    await page.waitForSelector(".verdict");
    expect(await heading()).toBe(now);
    const {value} = await downloaded();
    expect(value.map(({action}) => action)).toEqual(["correct", "gloss", "note"]);
    expect(value[0]).toMatchObject({set: {low: 400, high: 400}, expected: {low: 300}, reason: "because"});
    await page.click("text=Undo (u)");
    await page.waitForFunction(() => document.querySelector(".verdict") === null);
    expect((await downloaded()).value).toHaveLength(2);
  });

  test("adds what the machine missed", async () => {
    await page.click("summary");
    await page.selectOption("#add-kind", "date");
    await page.fill("#add-words", "Rusia");
    await page.fill("#field-date-new-edtf", "2025");
    await page.fill("#add-reason", "a test");
    await page.click("button:text-is('Add')");
    await page.waitForSelector("text=Download fresh.yaml");
    expect((await downloaded()).value[0]).toMatchObject({
      action: "add",
      record: {kind: "date", text: "Rusia"},
      set: {edtf: "2025", part: null, ambiguous: false}
    });
  });

  test("saves into the project's folder where the browser may, beside what others write there", async () => {
    const first = await heading();
    await page.keyboard.press("c");
    await nextAfter(first);
    // The browser's own private files stand in for the folder that a person would choose.
    await page.evaluate(async () => {
      const disk = await navigator.storage.getDirectory();
      const data = await disk.getDirectoryHandle("data", {create: true});
      await data.getDirectoryHandle("articles", {create: true});
      const reviews = await data.getDirectoryHandle("reviews", {create: true});
      const file = await (await reviews.getFileHandle("fresh.yaml", {create: true})).createWritable();
      await file.write("# by someone else\n");
      await file.close();
      Object.assign(window, {showDirectoryPicker: async () => disk});
    });
    await page.click("text=Save into the project's folder");
    await page.waitForSelector("text=Saved to the folder reviews");
    const second = await heading();
    await page.keyboard.press("c");
    await nextAfter(second);
    // The folder lacks the other articles' files, so their records are unjudged again: the next may be any article's.
    const texts = await page.evaluate(async () => {
      const disk = await navigator.storage.getDirectory();
      const reviews = await (await disk.getDirectoryHandle("data")).getDirectoryHandle("reviews");
      const files: string[] = [];
      for await (const file of (reviews as unknown as {values(): AsyncIterable<FileSystemFileHandle>}).values())
        files.push(await (await file.getFile()).text());
      return files;
    });
    expect(texts.join("")).toContain("# by someone else\n");
    const verdicts = texts.flatMap((text) => parseReviews(text, "r.yaml", "one").value);
    expect(verdicts.map(({action}) => action)).toEqual(["confirm", "confirm"]);
  });

  test.each([
    ["light", 1280],
    ["dark", 360]
  ] as const)("passes axe, %s at %i pixels", async (colorScheme, width) => {
    await page.emulateMedia({colorScheme});
    await page.setViewportSize({width, height: 800});
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await page.click("summary");
    await page.evaluate(readFileSync(`${root}/node_modules/axe-core/axe.min.js`, "utf8"));
    const faults = await page.evaluate(async () => {
      const {axe} = window as unknown as {axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>}};
      const {violations} = await axe.run();
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(" ")}`);
    });
    expect(faults).toEqual([]);
  });
});
