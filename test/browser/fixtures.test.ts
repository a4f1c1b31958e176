import {copyFileSync, readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe} from "vitest";
import {runScript} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";
import {type StaticServer, serveFolder} from "../../tools/harness/server.ts";
import {settle} from "./support/layout.ts";
import {expect, test} from "./support/test.ts";

/** Pages that a journalist might add, built in a copy of the project whose path holds spaces. */
const pages = ["without-imports", "locked"];
let project: ProjectCopy;
let server: StaticServer;

beforeAll(async () => {
  project = copyProject();
  for (const page of pages)
    copyFileSync(fileURLToPath(new URL(`fixtures/${page}.md`, import.meta.url)), project.path(`src/${page}.md`));
  // Pages that bring whole libraries are heavy: who adds one says so.
  const budgets = pages.map(
    (page) => `- pages: /${page}\n  kilobytes: 1000\n  reason: A page that uses whole libraries.\n`
  );
  writeFileSync(project.path("budgets.yaml"), budgets.join("") + readFileSync(project.path("budgets.yaml"), "utf8"));
  const {status, stderr} = await runScript(project, "build");
  if (status !== 0) throw new Error(stderr);
  server = await serveFolder(project.path("dist"));
});

afterAll(async () => {
  await server?.close();
  project?.remove();
});

describe("a page without import lines", () => {
  test("draws with Plot and Inputs, and computes with d3 and arquero", async ({open}) => {
    const page = await open(`${server.url}without-imports`);
    await settle(page);
    expect(await page.locator("svg circle").count()).toBe(3);
    expect(await page.locator("form tbody tr").count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator("#html").textContent()).toBe("3");
  });

  test("has the story's tables in its sql blocks, with decimals and dates right", async ({open}) => {
    const page = await open(`${server.url}without-imports`);
    const row = page.locator("#row");
    await row.waitFor({timeout: 60_000});
    expect(JSON.parse((await row.textContent()) ?? "")).toEqual({
      total: 3.35,
      day: "2025-04-28T00:00:00.000Z",
      one: 1
    });
    const claims = page.locator("table", {hasText: "claims"}).locator("tbody td").last();
    await claims.waitFor({timeout: 60_000});
    expect(Number(await claims.textContent())).toBeGreaterThanOrEqual(28);
  });
});

describe("the locked database", () => {
  test("answers queries, and refuses addresses, files, other databases, extensions and settings", async ({open}) => {
    // The engine writes what it refuses to the console.
    const page = await open(`${server.url}locked`, {tolerate: /^console: (\w+ )+Error: /});
    const output = page.locator("#outcomes");
    await output.waitFor({timeout: 60_000});
    const outcomes: {statement: string; outcome: string}[] = JSON.parse((await output.textContent()) ?? "");
    expect(outcomes.length).toBeGreaterThan(10);
    const allowed = outcomes.filter(({outcome}) => outcome === "allowed").map(({statement}) => statement);
    // In WebAssembly INSTALL only takes note of a name, and asks nobody; LOAD, which would fetch it, is refused.
    expect(allowed).toEqual(["SELECT 1 AS allowed", "INSTALL json"]);
  });
});
