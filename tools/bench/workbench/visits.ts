import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {chromiumArguments, keptNames} from "../../harness/browser.ts";
import {ensureChromium} from "../../setup/chromium.mjs";
import {type Host, startHost} from "./server.ts";

/** What a visit took until the first row of a result was shown. */
export interface Visit {
  kilobytes: number;
  milliseconds: number;
}

/** A page that shows rows of a query: where it is, and what a row of its result is in it. */
export interface Site {
  folder: string;
  path: string;
  row: string;
  /** What a visitor has to press for it, where something. */
  press?: string;
}

/** Visits of each site, the first with an empty cache and the next with what that left, each the median of some rounds. */
export async function measureVisits(sites: readonly Site[], rounds: number): Promise<{cold: Visit; warm: Visit}[]> {
  const hosts = await Promise.all(sites.map(({folder}) => startHost(folder)));
  const seen = sites.map(() => ({cold: [] as Visit[], warm: [] as Visit[]}));
  try {
    // The first round only makes the server compress what it sends.
    for (let round = 0; round <= rounds; round++) {
      for (const [i, site] of sites.entries()) {
        const {cold, warm} = await twice(hosts[i]!, site);
        if (round === 0) continue;
        seen[i]!.cold.push(cold);
        seen[i]!.warm.push(warm);
      }
    }
  } finally {
    for (const host of hosts) host.close();
  }
  return seen.map(({cold, warm}) => ({cold: medianVisit(cold), warm: medianVisit(warm)}));
}

async function twice(host: Host, site: Site): Promise<{cold: Visit; warm: Visit}> {
  const profile = mkdtempSync(join(tmpdir(), "visitor-"));
  const options = {executablePath: ensureChromium(), args: [...chromiumArguments]};
  const context = await chromium.launchPersistentContext(profile, options);
  await context.addInitScript(keptNames);
  try {
    const visit = async () => {
      const page = await context.newPage();
      host.takeBytes();
      await page.addInitScript(waitForRow, site);
      await page.goto(host.url + site.path, {waitUntil: "commit"});
      const milliseconds = await page.waitForFunction(() => (globalThis as {firstRow?: number}).firstRow, null, {
        timeout: 120_000
      });
      const result = {kilobytes: host.takeBytes() / 1e3, milliseconds: (await milliseconds.jsonValue()) ?? Number.NaN};
      // What a browser keeps of compiled code it writes after a while.
      await page.waitForTimeout(3000);
      await page.close();
      return result;
    };
    return {cold: await visit(), warm: await visit()};
  } finally {
    await context.close();
    rmSync(profile, {recursive: true, force: true});
  }
}

/** Runs in the page before anything else: presses what is to be pressed, and notes when the first row stands there. */
function waitForRow({row, press}: Site): void {
  let pressed = false;
  const look = () => {
    const button = press && !pressed ? document.querySelector<HTMLButtonElement>(press) : null;
    if (button && !button.disabled) {
      pressed = true;
      button.click();
    }
    if (document.querySelector(row)) (globalThis as {firstRow?: number}).firstRow = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function medianVisit(visits: readonly Visit[]): Visit {
  const middle = (field: keyof Visit) => median(visits.map((visit) => visit[field]));
  return {kilobytes: middle("kilobytes"), milliseconds: middle("milliseconds")};
}

/** The middle one of some numbers; of an even number of them the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
