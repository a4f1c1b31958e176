import {existsSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import type {TestProject} from "vitest/node";
import {chromiumArguments} from "../../../tools/harness/browser.ts";
import {serveFolder} from "../../../tools/harness/server.ts";
import {ensureChromium} from "../../../tools/setup/chromium.mjs";
import {root} from "../../../tools/setup/install.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the one browser of the run is, for `chromium.connect`. */
    browser: string;
    /** Where the built site is served, at the root of its host. */
    site: string;
    /** Where the built site is served under a path. */
    siteUnderPath: string;
  }
}

/** Starts what all browser tests share: one Chromium, and the built site served twice. */
export default async function setup(project: TestProject) {
  const dist = join(root, "dist");
  if (!existsSync(join(dist, "index.html")))
    throw new Error("dist/index.html: not there: run `npm run build` before the browser tests");
  const browser = await chromium.launchServer({executablePath: ensureChromium(), args: [...chromiumArguments]});
  const site = await serveFolder(dist);
  const siteUnderPath = await serveFolder(dist, {base: "/some/where/"});
  project.provide("browser", browser.wsEndpoint());
  project.provide("site", site.url);
  project.provide("siteUnderPath", siteUnderPath.url);
  return async () => {
    await Promise.all([browser.close(), site.close(), siteUnderPath.close()]);
  };
}
