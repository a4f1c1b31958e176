import {rmSync, writeFileSync} from "node:fs";
import {connect} from "node:net";
import {availableParallelism, loadavg, networkInterfaces} from "node:os";
import type {Page} from "playwright-core";
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from "vitest";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";
import {
  addLivePage,
  edit,
  liveEdits,
  type Preview,
  secondsUntilShown,
  startPreview
} from "../../tools/harness/preview.ts";
import {openPage} from "./support.ts";

/** Two seconds is what a machine of its own takes at most; twice that is allowed, and more where others use it too. */
const liveSeconds = () => 4 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

let project: ProjectCopy;
let preview: Preview;
let page: Page;

beforeAll(async () => {
  project = copyProject();
  addLivePage(project);
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
  // What is edited most once more at the end: by then all that can be has been changed.
  test.each([...liveEdits(1), ...liveEdits(2).slice(0, 2)])("of $of", async ({file, change, shows, mark}) => {
    edit(project, file, change);
    await expectShown(shows, {mark});
  });

  test("of a style sheet that the site's own brings in", async () => {
    edit(project, "src/style/prose.css", (text) => `${text}\nmain { --edited: "yes"; }\n`);
    const seen = () => getComputedStyle(document.querySelector("main") ?? document.body).getPropertyValue("--edited");
    await expect.poll(() => page.evaluate(seen).catch(() => ""), {timeout: liveSeconds() * 1000}).toBe('"yes"');
    // Reloading takes a moment in which there is nothing to look at.
    await secondsUntilShown(page, "component ");
  });
});

describe("a mistake shows on the page and in the terminal, and the server lives on", () => {
  afterEach(() => rmSync(project.path("data/articles/broken.md"), {force: true}));

  test("in an article", async () => {
    writeFileSync(project.path("data/articles/broken.md"), "No front matter.\n");
    await expectShown("data/articles/broken.md:1: no front matter");
    expect(preview.output()).toContain("data/articles/broken.md:1: no front matter");
    rmSync(project.path("data/articles/broken.md"));
    await expectShown("23.111");
  });

  test("in the registry", async () => {
    edit(project, "data/registry/measures.yaml", (text) => `${text}\n- id: Not An Id\n`);
    await expectShown("Not An Id");
    expect(preview.output()).toMatch(/data\/registry\/measures\.yaml:\d+/);
    edit(project, "data/registry/measures.yaml", (text) => text.replace("\n- id: Not An Id\n", ""));
    await expectShown("23.111");
  });

  test("in the loaders' own code", async () => {
    edit(project, "loaders/tables/makeTables.ts", (text) => `${text}\nconst = broken;\n`);
    await expectShown("makeTables.ts");
    expect(preview.output()).toContain("makeTables.ts");
    edit(project, "loaders/tables/makeTables.ts", (text) => text.replace("\nconst = broken;\n", ""));
    await expectShown("23.111");
  });

  test("in a page's query", async () => {
    edit(project, "src/live.md", (text) => text.replace("SELECT name FROM measures", "SELECT nome FROM measures"));
    await expectShown("nome");
    edit(project, "src/live.md", (text) => text.replace("SELECT nome FROM measures", "SELECT name FROM measures"));
    await expectShown("Renamed a");
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

test("an address that is not there gets the page that says so, at any depth", async () => {
  const other = await page.context().browser()!.newPage();
  const answer = await other.goto(`${preview.url}nowhere/at/all`, {waitUntil: "networkidle"});
  expect(answer?.status()).toBe(404);
  expect(await other.locator("main h1").innerText()).toBe("This page is not here");
  expect(await other.locator("main").innerText()).not.toContain("Error");
  await other.close();
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
