/** `npm run picture`: takes the README's picture, `docs/overview.png`, from the built site's first page. */
import {mkdirSync, statSync} from "node:fs";
import {join} from "node:path";
import {chromium} from "playwright-core";
import {chromiumArguments} from "./harness/browser.ts";
import {serveFolder} from "./harness/server.ts";
import {ensureChromium} from "./setup/chromium.mjs";
import {root} from "./setup/install.mjs";

const file = join(root, "docs/overview.png");
const server = await serveFolder(join(root, "dist"));
const browser = await chromium.launch({executablePath: ensureChromium(), args: [...chromiumArguments]});
try {
  const page = await browser.newPage({viewport: {width: 1120, height: 1120}, colorScheme: "light"});
  const response = await page.goto(server.url, {waitUntil: "networkidle"});
  if (response?.status() !== 200) throw new Error("dist/index.html: not there: run `npm run build` first");
  mkdirSync(join(root, "docs"), {recursive: true});
  await page.screenshot({path: file});
  process.stderr.write(`docs/overview.png: ${Math.round(statSync(file).size / 1000)} kB\n`);
} finally {
  await browser.close();
  await server.close();
}
