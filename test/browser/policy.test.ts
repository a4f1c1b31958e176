import {describe, inject} from "vitest";
import {settle} from "./support/layout.ts";
import {allPages, builtPages} from "./support/pages.ts";
import {expect, test} from "./support/test.ts";

declare global {
  interface Window {
    injected?: string[];
  }
}

/** What somebody might bring into a page, each in its own way. */
const injections: Record<string, string> = {
  "an inline script": "<script>(window.injected ??= []).push('inline')</script>",
  "a module": "<script type='module'>(window.injected ??= []).push('module')</script>",
  "a handler": "<img src='data:,' alt='' onerror=\"(window.injected ??= []).push('handler')\">",
  "a script of another host": "<script src='http://127.0.0.1:9/x.js'></script>",
  "a script in an address": "<script src='data:text/javascript,(window.injected??=[]).push(1)'></script>",
  "a frame with a script": "<iframe srcdoc=\"<script>(parent.injected ??= []).push('frame')</script>\"></iframe>"
};

describe("the content security policy", () => {
  test.for(allPages())("of /%s comes before all that it governs, and allows no inline script", async (path) => {
    const html = await (await fetch(inject("site") + path)).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html);
    expect(policy?.index).toBeLessThan(html.search(/<(script|link|style)\b/));
    const scripts = policy?.[1]?.split("; ").find((directive) => directive.startsWith("script-src ")) ?? "";
    expect(scripts).toMatch(/^script-src 'self'/);
    expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  });

  test.for(builtPages())("refuses nothing of what /%s holds", async (path, {open}) => {
    const before = () => {
      window.injected = [];
      addEventListener("securitypolicyviolation", ({effectiveDirective, blockedURI}) =>
        window.injected?.push(`${effectiveDirective} ${blockedURI}`)
      );
    };
    const page = await open(inject("site") + path, {before});
    await settle(page);
    expect(await page.evaluate(() => window.injected)).toEqual([]);
  });

  test.for(Object.entries(injections))("refuses %s", async ([, html], {open}) => {
    const page = await open(inject("site"), {tolerate: /Content Security Policy|csp|127\.0\.0\.1:9/i});
    await page.route(inject("site"), async (route) => {
      const response = await route.fetch();
      await route.fulfill({response, body: (await response.text()).replace("</main>", () => `${html}</main>`)});
    });
    await page.reload();
    await settle(page);
    expect(await page.evaluate(() => window.injected ?? [])).toEqual([]);
  });

  test("refuses a link that holds code", async ({open}) => {
    const page = await open(inject("site"), {tolerate: /Content Security Policy/i});
    await page.evaluate(() => {
      const link = document.createElement("a");
      link.href = "javascript:(window.injected ??= []).push('link')";
      document.body.append(link);
      link.click();
    });
    expect(await page.evaluate(() => window.injected ?? [])).toEqual([]);
  });
});
