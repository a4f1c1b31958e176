import {copyFileSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {connect} from "node:net";
import {availableParallelism, loadavg, networkInterfaces} from "node:os";
import {fileURLToPath} from "node:url";
import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";
import {edit, openPage, type Preview, secondsUntilShown, startPreview} from "./support.ts";

/** Two seconds is what a machine of its own takes at most; twice that is allowed, and more where others use it too. */
const liveSeconds = () => 4 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());
const article = "data/articles/live.md";
const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

let project: ProjectCopy;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  project = copyProject();
  copyFileSync(fixture("live-article.md"), project.path(article));
  copyFileSync(fixture("live.md"), project.path("src/live.md"));
  writeFileSync(project.path("src/components/live.ts"), 'export const live = () => "component one";\n');
  preview = await startPreview(project);
  page = await openPage(`${preview.url}live`);
  await secondsUntilShown(page, "11.111");
});

afterAll(async () => {
  await page?.context().browser()?.close();
  await preview?.stop();
  project?.remove();
});

// Nobody saves twice in a second: the preview has done what the edit before asked of it.
beforeEach(() => new Promise((resolve) => setTimeout(resolve, 1500)));

/** Looks at the page after a change, and at how long it took to show. */
async function expectShown(text: string, options = {}) {
  const seconds = await secondsUntilShown(page, text, options);
  console.info(`shown after ${seconds.toFixed(2)} s`);
  expect(seconds).toBeLessThan(liveSeconds());
}

async function expectGone(text: string) {
  await page.waitForFunction((gone) => !document.body.innerText.includes(gone), text, {timeout: 60_000});
  expect(await page.locator("body").innerText()).not.toContain(text);
}

describe("an edit shows in the open page", () => {
  test("of an article", async () => {
    edit(project, article, (text) => text.replace("11.111", "22.222"));
    await expectShown("22.222");
  });

  test("of an article, in a chart", async () => {
    edit(project, article, (text) => text.replace("22.222", "33.333"));
    await expectShown("33,333", {mark: true});
    edit(project, article, (text) => text.replace("33.333", "22.222"));
    await expectShown("22,222", {mark: true});
  });

  test("of a page", async () => {
    edit(project, "src/live.md", (text) => text.replace("# The live page", "# The page, edited"));
    await expectShown("The page, edited");
  });

  test("of a page's query", async () => {
    edit(project, "src/live.md", (text) =>
      text.replace("SELECT text, unit,", "SELECT text, upper(unit) || '-' || 'edited' AS u,")
    );
    await expectShown("PERSON-edited");
  });

  test("of a component", async () => {
    edit(project, "src/components/live.ts", (text) => text.replace("component one", "component two"));
    await expectShown("component two");
  });

  test("of a chart's options", async () => {
    edit(project, "src/live.md", (text) => text.replace("A live chart", "A live chart, edited"));
    await expectShown("A live chart, edited");
  });

  test("of code that draws charts", async () => {
    edit(project, "src/components/chart/intervalLegend.ts", (text) =>
      text.replace('"vague amount"', '"drawn by new code"')
    );
    await expectShown("drawn by new code");
  });

  test("of a style sheet that the site's own brings in", async () => {
    edit(project, "src/style/prose.css", (text) => `${text}\nmain { --edited: "yes"; }\n`);
    const seen = () => getComputedStyle(document.querySelector("main") ?? document.body).getPropertyValue("--edited");
    await expect.poll(() => page.evaluate(seen).catch(() => ""), {timeout: liveSeconds() * 1000}).toBe('"yes"');
    // Reloading takes a moment in which there is nothing to look at.
    await secondsUntilShown(page, "component ");
  });

  test("of the registry", async () => {
    edit(project, "data/registry/measures.yaml", (text) => text.replace(/^( +name: ).*$/m, "$1A measure renamed"));
    await expectShown("A measure renamed");
  });

  test("of a review", async () => {
    mkdirSync(project.path("data/reviews"), {recursive: true});
    writeFileSync(
      project.path("data/reviews/live.yaml"),
      [
        "- action: confirm",
        "  record: {kind: claim, text: Sekitar 22.222 tentara Korea Utara}",
        "  expected: {low: 22222}",
        "  reviewer: a test",
        "  date: 2025-01-15",
        "  reason: it stands in the text\n"
      ].join("\n")
    );
    await expectShown("confirmed");
  });

  test("of the loaders' own code", async () => {
    edit(project, "loaders/tables/makeTables.ts", (text) =>
      text.replace(
        "assertTables(tables, articles);",
        '$&\n  for (const row of tables.measures) row.name += " by other loaders";'
      )
    );
    await expectShown("by other loaders");
  });
});

describe("a mistake shows on the page and in the terminal, and the server lives on", () => {
  afterEach(() => rmSync(project.path("data/articles/broken.md"), {force: true}));

  test("in an article", async () => {
    writeFileSync(project.path("data/articles/broken.md"), "No front matter.\n");
    await expectShown("data/articles/broken.md:1: no front matter");
    expect(preview.output()).toContain("data/articles/broken.md:1: no front matter");
    rmSync(project.path("data/articles/broken.md"));
    await expectShown("22.222");
  });

  test("in the registry", async () => {
    edit(project, "data/registry/measures.yaml", (text) => `${text}\n- id: Not An Id\n`);
    await expectShown("Not An Id");
    expect(preview.output()).toMatch(/data\/registry\/measures\.yaml:\d+/);
    edit(project, "data/registry/measures.yaml", (text) => text.replace("\n- id: Not An Id\n", ""));
    await expectShown("22.222");
  });

  test("in the loaders' own code", async () => {
    edit(project, "loaders/tables/makeTables.ts", (text) => `${text}\nconst = broken;\n`);
    await expectShown("makeTables.ts");
    expect(preview.output()).toContain("makeTables.ts");
    edit(project, "loaders/tables/makeTables.ts", (text) => text.replace("\nconst = broken;\n", ""));
    await expectShown("22.222");
  });

  test("in a page's query", async () => {
    edit(project, "src/live.md", (text) => text.replace("SELECT name FROM measures", "SELECT nome FROM measures"));
    await expectShown("nome");
    edit(project, "src/live.md", (text) => text.replace("SELECT nome FROM measures", "SELECT name FROM measures"));
    await expectShown("A measure renamed");
  });
});

test("without scripts, the menu stands open beside the text and covers none of it", async () => {
  const browser = page.context().browser()!;
  const context = await browser.newContext({javaScriptEnabled: false, viewport: {width: 1280, height: 800}});
  const still = await context.newPage();
  await still.goto(`${preview.url}live`);
  const menu = await still.locator("#observablehq-sidebar").boundingBox();
  const text = await still.locator("main h1").boundingBox();
  await context.close();
  expect(menu?.x).toBe(0);
  expect(text?.x).toBeGreaterThanOrEqual(menu?.width ?? Number.POSITIVE_INFINITY);
});

test("a figure that is typed, and not referred to, shows when the page is saved", async () => {
  edit(project, "src/live.md", (text) => `${text}\nThere were 12 soldiers.\n`);
  await expectShown("src/live.md:19:12");
  expect(preview.output()).toContain("src/live.md:19:12");
  edit(project, "src/live.md", (text) => text.replace("\nThere were 12 soldiers.\n", ""));
  await expectGone("src/live.md:19:12");
});

describe("the server", () => {
  test("listens on loopback only", async () => {
    const port = Number(new URL(preview.url).port);
    const outside = Object.values(networkInterfaces())
      .flat()
      .filter((address) => address && !address.internal && address.family === "IPv4");
    for (const address of outside) expect(await canConnect(address?.address ?? "", port)).toBe(false);
    expect(await canConnect("127.0.0.1", port)).toBe(true);
  });

  test("takes another port where its own is taken", async () => {
    const second = await startPreview(project);
    expect(second.url).not.toBe(preview.url);
    expect((await fetch(second.url)).status).toBe(200);
    const port = Number(new URL(second.url).port);
    await second.stop();
    expect(await canConnect("127.0.0.1", port)).toBe(false);
  });
});

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({host, port, timeout: 2000});
    const end = (connected: boolean) => {
      socket.destroy();
      resolve(connected);
    };
    socket
      .on("connect", () => end(true))
      .on("error", () => end(false))
      .on("timeout", () => end(false));
  });
}
