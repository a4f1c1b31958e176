import {chromium} from "playwright-core";
import {loadProject, serialise} from "../../loaders/index.ts";
import {chromiumArguments, keptNames} from "../harness/browser.ts";
import {runScript} from "../harness/command.ts";
import {copyProject} from "../harness/copyProject.ts";
import {serveFolder} from "../harness/server.ts";
import {ensureChromium} from "../setup/chromium.mjs";
import {root} from "../setup/install.mjs";
import type {Benchmark, BenchOptions, Figure} from "./figure.ts";
import {buildFrameworkDefault} from "./workbench/frameworkDefault.ts";
import {measureMillion} from "./workbench/million.ts";
import {longestBlock} from "./workbench/smooth.ts";
import {measureVisits, median, type Visit} from "./workbench/visits.ts";

/** The query page in Chromium: beside Framework's own way to SQL, beside native DuckDB, and whether it ever stalls. */
export const workbench: Benchmark = {
  name: "workbench",
  run: async ({say}) => {
    const [ours, theirs] = [copyProject(), copyProject()];
    try {
      say("workbench: building the site");
      const built = await runScript(ours, "build");
      if (built.status !== 0) throw new Error(`build: exit status ${built.status}:\n${built.stderr}`);
      say("workbench: building a site of Framework's own sql tag");
      const claims = serialise(loadProject(root).tables, "claims", "arrow");
      const folder = await buildFrameworkDefault(theirs, claims);
      say("workbench: first and second visits of both");
      const [here, there] = await measureVisits(
        [
          {
            folder: ours.path("dist"),
            path: "sql.html",
            row: ".wb-results [role=gridcell], .wb-results td",
            press: ".wb-run"
          },
          {folder, path: "", row: "#observablehq-main table tbody tr"}
        ],
        3
      );
      return [
        ...visitFigures("cold", here!.cold, there!.cold),
        ...visitFigures("warm", here!.warm, there!.warm),
        ...(await inUse(ours.path("dist"), say))
      ];
    } finally {
      ours.remove();
      theirs.remove();
    }
  }
};

function visitFigures(when: string, here: Visit, there: Visit): Figure[] {
  return [
    {name: `query page, ${when} visit: bytes to the first result`, value: here.kilobytes, unit: "kB"},
    {name: `Framework's sql tag, ${when} visit`, value: there.kilobytes, unit: "kB"},
    {
      name: `query page, ${when} visit: bytes as a share of those`,
      value: share(here.kilobytes, there.kilobytes),
      unit: "×",
      atMost: 1
    },
    {name: `query page, ${when} visit: time to the first result`, value: here.milliseconds / 1000, unit: "s"},
    {name: `Framework's sql tag, ${when} visit: time`, value: there.milliseconds / 1000, unit: "s"},
    {
      name: `query page, ${when} visit: time as a share of that`,
      value: share(here.milliseconds, there.milliseconds),
      unit: "×",
      atMost: 1
    }
  ];
}

/** A visit that takes nothing is as good as another that does. */
const share = (here: number, there: number): number => (here === there ? 1 : here / there);

async function inUse(dist: string, say: BenchOptions["say"]): Promise<Figure[]> {
  const server = await serveFolder(dist);
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumArguments]});
  try {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.addInitScript(keptNames);
    await page.goto(`${server.url}sql.html`);
    await page.locator(".cm-content").waitFor({timeout: 60_000});
    say("workbench: ten questions to a million claims, in the page and in native DuckDB");
    const ratios = await measureMillion(page, say);
    say("workbench: scrolling and typing");
    return [
      {name: "a million claims: time of native DuckDB, median", value: median(ratios), unit: "×", atMost: 1.7},
      {name: "a million claims: time of native DuckDB, worst", value: Math.max(...ratios), unit: "×", atMost: 3},
      {name: "longest block while scrolling and typing", value: await longestBlock(page), unit: "ms", atMost: 50}
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}
