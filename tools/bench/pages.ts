import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {brotliCompressSync, gzipSync} from "node:zlib";
import {type Browser, type CDPSession, chromium, type Page} from "playwright-core";
import {chromiumArguments} from "../harness/browser.ts";
import {runQuery} from "../harness/runQuery.ts";
import {type SentFile, type StaticServer, serveFolder} from "../harness/server.ts";
import {ensureChromium} from "../setup/chromium.mjs";
import {missingPage} from "../site/address.ts";
import {budgetOf, readBudgets} from "../site/check/weight.ts";
import {attribute, elements, pageText, parsePage, remove} from "../site/page/dom.ts";
import {pagesIn} from "../site/page/finish.ts";
import type {Figure} from "./figure.ts";

/** Chromium's own preset for slow 4G, in bytes a second and milliseconds, and a phone's processor. */
const slow4g = {offline: false, downloadThroughput: 180_000, uploadThroughput: 84_375, latency: 562.5};
const cpuSlowdown = 4;
/** How often each page is opened in each way; the median counts. */
const times = 3;

/** What one opening of a page came to. */
interface Opening {
  /** Milliseconds until the largest paint. */
  largestPaint: number;
  /** The sum of all layout shifts. */
  shift: number;
}

/**
 * What pages of a built site cost a reader: bytes until all is shown, the largest paint on a slow phone against that of the
 * same page without its scripts in the same run, and how far what is shown moves when scripts take over.
 */
export async function measurePages(root: string, dist: string, say: (line: string) => void): Promise<Figure[]> {
  const sent = new Map<string, SentFile>();
  const server = await serveFolder(dist, {onSent: (file) => sent.set(file.path, file)});
  const browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumArguments]});
  const budgets = readBudgets(root);
  const figures: Figure[] = [];
  try {
    for (const path of mainPages(dist)) {
      say(`site: ${path}`);
      const gzip = await weigh(browser, server, dist, path, sent);
      const limit = budgetOf(budgets, path)?.kilobytes;
      figures.push({name: `${path}, gzip`, value: gzip / 1e3, unit: "kB", atMost: limit});
      figures.push(...(await comparePaints(browser, server, dist, path)));
    }
    return [...figures, ...(await withDuckDB(browser, server, sent))];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Every page that stands by itself, and the longest of those that one file makes. */
function mainPages(dist: string): string[] {
  const size = (path: string) => readFileSync(join(dist, `${path}.html`)).length;
  const longest = new Map<string, string>();
  for (const path of pagesIn(dist)) {
    if (path.includes(plain) || path === missingPage) continue;
    const folder = path.slice(0, path.lastIndexOf("/"));
    const key = folder === "" ? path : folder;
    const known = longest.get(key);
    if (known === undefined || size(path) > size(known)) longest.set(key, path);
  }
  return [...longest.values()];
}

/** Bytes of all that a page asks for until it has settled, in gzip; WebAssembly is among it only where the page itself holds a query. */
async function weigh(browser: Browser, server: StaticServer, dist: string, path: string, sent: Map<string, SentFile>) {
  sent.clear();
  const page = await browser.newPage();
  await page.goto(addressOf(server, path), {waitUntil: "networkidle"});
  await page.close();
  const engine = [...sent.keys()].filter((file) => /\.wasm$/.test(file));
  if (mayAskAtOnce.test(readFileSync(join(dist, `${path}.html`), "utf8")))
    return engine.length > 0 ? totalsWithout(sent, engine) : totals(sent).gzip;
  if (engine.length > 0) throw new Error(`${path}: WebAssembly asked for before it is used: ${engine.join(", ")}`);
  return totals(sent).gzip;
}

/** What the HTML of a page holds that may ask the engine as it opens: the query page's editor, or a query that stands in sight. */
const mayAskAtOnce = /inputs: \[[^\]]*"sql"|data-call="workbench"/;

/** Bytes until a page's own query needs the engine: what the engine brings is left out. */
function totalsWithout(sent: ReadonlyMap<string, SentFile>, engine: readonly string[]): number {
  return totals(new Map([...sent].filter(([file]) => !engine.includes(file) && !/\/data\//.test(file)))).gzip;
}

/** Opens a page with its scripts and without, turn by turn, on a slow phone. */
async function comparePaints(browser: Browser, server: StaticServer, dist: string, path: string): Promise<Figure[]> {
  writePlain(dist, path);
  const served: Opening[] = [];
  const without: Opening[] = [];
  for (let i = 0; i < times; i++) {
    without.push(await openSlowly(browser, addressOf(server, path + plain)));
    served.push(await openSlowly(browser, addressOf(server, path)));
  }
  const paint = (openings: readonly Opening[]) => median(openings.map(({largestPaint}) => largestPaint));
  return [
    {name: `${path}, largest paint`, value: paint(served) / 1e3, unit: "s"},
    {name: `${path}, times that without scripts`, value: paint(served) / paint(without), unit: "×", atMost: 1.3},
    {name: `${path}, layout shift`, value: median(served.map(({shift}) => shift)), unit: "", atMost: 0.02}
  ];
}

const plain = ".plain";

/** Writes beside a page the same as plain static HTML, without scripts, compressed as the page is. */
function writePlain(dist: string, path: string): void {
  const page = parsePage(readFileSync(join(dist, `${path}.html`), "utf8"));
  for (const element of [...elements(page)])
    if (element.tagName === "script" || attribute(element, "rel") === "modulepreload") remove(element);
  const file = join(dist, `${path}${plain}.html`);
  const html = pageText(page);
  writeFileSync(file, html);
  if (existsSync(join(dist, `${path}.html.br`))) {
    writeFileSync(`${file}.br`, brotliCompressSync(html));
    writeFileSync(`${file}.gz`, gzipSync(html, {level: 9}));
  }
}

async function openSlowly(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext({viewport: {width: 360, height: 740}, deviceScaleFactor: 2, isMobile: true});
  const page = await context.newPage();
  await page.addInitScript({content: watchPaints});
  await slowDown(await context.newCDPSession(page));
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForTimeout(500);
  const opening = await readPaints(page);
  await context.close();
  return opening;
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow4g);
  await session.send("Emulation.setCPUThrottlingRate", {rate: cpuSlowdown});
}

declare global {
  interface Window {
    opening: Opening;
  }
}

/** Runs in the page before anything of its own; a text, since the compiler would put names into a function that no page has. */
const watchPaints = `
  window.opening = {largestPaint: 0, shift: 0};
  new PerformanceObserver((list) => {
    for (const {startTime} of list.getEntries()) window.opening.largestPaint = startTime;
  }).observe({type: "largest-contentful-paint", buffered: true});
  new PerformanceObserver((list) => {
    for (const {value, hadRecentInput} of list.getEntries()) if (!hadRecentInput) window.opening.shift += value;
  }).observe({type: "layout-shift", buffered: true});
`;

async function readPaints(page: Page): Promise<Opening> {
  const opening = await page.evaluate(() => window.opening);
  if (opening.largestPaint === 0) throw new Error(`${page.url()}: no paint was told`);
  return opening;
}

/** Bytes of the first page once a query was run on it. */
async function withDuckDB(browser: Browser, server: StaticServer, sent: Map<string, SentFile>): Promise<Figure[]> {
  sent.clear();
  const page = await browser.newPage();
  await page.goto(server.url, {waitUntil: "networkidle"});
  await runQuery(page);
  const {gzip, brotli} = totals(sent);
  return [
    {name: "first page with DuckDB, gzip", value: gzip / 1e3, unit: "kB"},
    {name: "first page with DuckDB, Brotli", value: brotli / 1e3, unit: "kB"}
  ];
}

function totals(sent: ReadonlyMap<string, SentFile>): {gzip: number; brotli: number} {
  const files = [...sent.values()];
  const sum = (field: "gzip" | "brotli") => files.reduce((total, file) => total + file[field], 0);
  return {gzip: sum("gzip"), brotli: sum("brotli")};
}

function addressOf(server: StaticServer, path: string): string {
  return path === "/index" ? server.url : `${server.url}${path.slice(1)}.html`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
