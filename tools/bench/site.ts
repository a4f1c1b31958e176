import {spawn} from "node:child_process";
import {appendFileSync, readdirSync} from "node:fs";
import {chromium} from "playwright-core";
import {chromiumArguments} from "../harness/browser.ts";
import {copyProject, type ProjectCopy} from "../harness/copyProject.ts";
import {runQuery} from "../harness/runQuery.ts";
import {type SentFile, serveFolder} from "../harness/server.ts";
import {ensureChromium} from "../setup/chromium.mjs";
import {typescript} from "../setup/typescript.mjs";
import type {Benchmark, Figure} from "./figure.ts";

/** What a build takes, in a copy of the project, and what a reader's first page costs. */
export const site: Benchmark = {
  name: "site",
  run: async ({say}) => {
    const project = copyProject();
    try {
      say("site: clean build");
      const clean = await build(project);
      const article = readdirSync(project.path("data/articles")).find((name) => name.endsWith(".md"));
      appendFileSync(project.path("data/articles", String(article)), "\nSekitar 12.000 tentara dikirim.\n");
      say("site: build after one article changed");
      const again = await build(project);
      say("site: a reader's first page");
      return [
        {name: "clean build", value: clean, unit: "s"},
        {name: "build after one article changed", value: again, unit: "s"},
        ...(await firstPage(project.path("dist")))
      ];
    } finally {
      project.remove();
    }
  }
};

/** Seconds that `npm run build` takes. */
async function build(project: ProjectCopy): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [...typescript(), project.path("tools/build.ts")], {
    cwd: project.folder,
    stdio: ["ignore", 2, 2]
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`build: exit status ${status}`);
  return (performance.now() - start) / 1000;
}

/** Bytes of all that the first page asks for, as a host would send them compressed, without DuckDB and with it. */
async function firstPage(dist: string): Promise<Figure[]> {
  const sent = new Map<string, SentFile>();
  const server = await serveFolder(dist, {onSent: (file) => sent.set(file.path, file)});
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumArguments]});
  try {
    const page = await browser.newPage();
    await page.goto(server.url, {waitUntil: "networkidle"});
    const without = totals(sent);
    await runQuery(page);
    const withDuckDB = totals(sent);
    return [
      {name: "first page, gzip", value: without.gzip / 1e3, unit: "kB"},
      {name: "first page, Brotli", value: without.brotli / 1e3, unit: "kB"},
      {name: "first page with DuckDB, gzip", value: withDuckDB.gzip / 1e3, unit: "kB"},
      {name: "first page with DuckDB, Brotli", value: withDuckDB.brotli / 1e3, unit: "kB"}
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function totals(sent: ReadonlyMap<string, SentFile>): {gzip: number; brotli: number} {
  const files = [...sent.values()];
  const sum = (field: "gzip" | "brotli") => files.reduce((total, file) => total + file[field], 0);
  return {gzip: sum("gzip"), brotli: sum("brotli")};
}
