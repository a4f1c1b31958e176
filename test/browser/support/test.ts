import {type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page} from "playwright-core";
import {test as base, expect, inject} from "vitest";
import {noteAsked} from "./asked.ts";
import {watchShifts} from "./layout.ts";

export interface OpenOptions extends BrowserContextOptions {
  /** Faults that do not fail the test, since it brings them about. */
  tolerate?: RegExp;
  /** Runs in the page before anything of its own does. */
  before?: () => void;
}

/** What a test of this folder gets. */
export interface Fixtures {
  /** Opens an address in a tab of its own; its faults fail the test when it ends. */
  open: (address: string, options?: OpenOptions) => Promise<Page>;
}

let shared: Promise<Browser> | null = null;

/** `test` with a browser. A request to another origin, an error on the console or in a script, and a 404 fail it. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads a fixture's needs from the pattern
  open: async ({}, use) => {
    shared ??= chromium.connect(inject("browser"));
    const browser = await shared;
    const opened: {context: BrowserContext; faults: string[]; tolerate: RegExp}[] = [];
    await use(async (address, {tolerate = /^(?!)/, before, ...options} = {}) => {
      const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
      const faults = watch(context, new URL(address).origin);
      opened.push({context, faults, tolerate});
      noteAsked(context);
      await context.addInitScript(watchShifts);
      if (before) await context.addInitScript(before);
      const page = await context.newPage();
      await page.goto(address, {waitUntil: "load"});
      return page;
    });
    for (const {context} of opened) await context.close();
    for (const {faults, tolerate} of opened) expect(faults.filter((fault) => !tolerate.test(fault))).toEqual([]);
  }
});

/** The faults of every page of a context, added to as they come about. */
function watch(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    const own =
      url.origin === origin || url.protocol === "data:" || url.protocol === "blob:" || url.protocol === "about:";
    if (!own) faults.push(`request to another origin: ${url.href}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // A page that goes away drops what it waits for, and one without JavaScript the scripts that it was to load early.
    const dropped = reason === "net::ERR_ABORTED" || (reason === "csp" && request.resourceType() === "script");
    if (!dropped) faults.push(`${reason}: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    faults.push(`error: ${error.error().message}`);
  });
  return faults;
}

export {expect} from "vitest";
