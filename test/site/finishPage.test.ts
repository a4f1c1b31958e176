import {afterEach, describe, expect, test, vi} from "vitest";
import {type Page, pageText, parsePage} from "../../tools/site/page/dom.ts";
import {finishPage} from "../../tools/site/page/finish.ts";
import {relativeTo} from "../../tools/site/page/relativeLinks.ts";

/** A page as Framework writes it, without a menu. */
const written = (body: string) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
</head>
<body>
<div id="observablehq-center">
<main id="observablehq-main" class="observablehq">
${body}</main>
</div>
</body>
</html>
`;

async function finished(html: string, path = "/index", others: [string, Page][] = []): Promise<string> {
  const page = parsePage(html);
  const none = {holding: new Map(), entries: new Map()};
  await finishPage(page, path, {imports: new Map(), bundles: none, pages: new Map([[path, page], ...others])});
  return pageText(page);
}

describe("the page of what is missing", () => {
  const missing = written('<h1>A</h1><a href="/claims#b">x</a> <a href="#c">x</a>').replace(
    '<meta charset="utf-8">',
    '<meta charset="utf-8"><base href="/">'
  );
  const baseOf = (page: string) => /<base href="([^"]*)">/.exec(page)?.[1];
  afterEach(() => vi.unstubAllEnvs());

  test("has links from where the site is, those to places in it too", async () => {
    vi.stubEnv("SITE_URL", "https://host.example/story/");
    const page = await finished(missing, "/404");
    expect(baseOf(page)).toBe("/story/");
    expect(page).toContain('<a href="./claims.html#b">');
    expect(page).toContain('<a href="./404.html#c">');
    expect(page).toContain('<a class="skip-link" href="./404.html#observablehq-main">');
    expect(page).not.toContain("XMLHttpRequest");
  });

  test("looks for the site where nobody has said where it is", async () => {
    vi.stubEnv("SITE_URL", "");
    const page = await finished(missing, "/404");
    expect(baseOf(page)).toBe("/");
    expect(page.indexOf("XMLHttpRequest")).toBeGreaterThan(page.indexOf("<base"));
    expect(page.indexOf("content-security-policy")).toBeLessThan(page.indexOf("<base"));
  });

  test("is left out by search engines, as no other page is", async () => {
    expect(await finished(missing, "/404")).toContain('<meta name="robots" content="noindex">');
    expect(await finished(written("<h1>A</h1>"))).not.toContain("noindex");
  });
});

describe("a finished page", () => {
  test("tells its language, lets people zoom and skip", async () => {
    const page = await finished(written("<h1>A</h1>"));
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('content="width=device-width, initial-scale=1"');
    expect(page).toContain('<a class="skip-link" href="#observablehq-main">');
    expect(page).toContain('<main id="observablehq-main" class="observablehq" tabindex="-1">');
  });

  test.each([
    ["/claims/a", '<a href="/sources#nis">x</a>', '<a href="../sources.html#nis">x</a>'],
    ["/index", '<a href="/">x</a>', '<a href="./">x</a>'],
    ["/index", '<svg><a href="/claims/a"></a></svg>', '<svg><a href="./claims/a.html"></a></svg>'],
    ["/index", '<img src="/card.png" alt="x">', '<img src="./card.png" alt="x">'],
    ["/index", '<a href="//host.example/x">x</a>', '<a href="//host.example/x">x</a>'],
    ["/index", '<a href="./sql#sql=a%253Db%252Cc%2525">x</a>', '<a href="./sql#sql=a%3Db%2Cc%2525">x</a>'],
    ["/index", '<a href="#a">x</a> <a href="./b">x</a>', '<a href="#a">x</a> <a href="./b">x</a>']
  ])("of %s: %s is %s", async (path, html, made) => expect(await finished(written(html), path)).toContain(made));

  test("has tables with captions, heads, and a box that the keyboard moves", async () => {
    const table = "<table><thead><tr><th>a</th></tr></thead><tbody><tr><th>b</th></tr></tbody></table>";
    const made = await finished(written(`<h2>Rows</h2>${table}`));
    expect(made).toContain('<div class="scroll" role="group" tabindex="0" aria-label="Rows">');
    expect(made).toContain('<caption class="visually-hidden">Rows</caption>');
    expect(made).toContain('<th scope="col">a</th>');
    expect(made).toContain('<th scope="row">b</th>');
    const boxed = `<div tabindex="0">${table.replace("<thead>", "<caption>Own</caption><thead>")}</div>`;
    expect(await finished(written(boxed))).toContain('<div tabindex="0"><table><caption>Own</caption><thead>');
  });

  test("has its sources as notes for paper", async () => {
    const claim = parsePage('<head><meta name="description" content="About 11,000, says NIS."></head>');
    const text =
      '<p><a href="/claims/a">about 11,000</a>, <a href="https://host.example/x">Yonhap</a>, <a href="#b">b</a></p>';
    const made = await finished(written(text), "/index", [["/claims/a", claim]]);
    expect(made).toContain('about 11,000</a><sup class="print-note" aria-hidden="true">1</sup>');
    expect(made).toContain("<li>About 11,000, says NIS. (claims/a)</li>");
    expect(made).toContain("<li>Yonhap: https://host.example/x</li>");
    expect(made).not.toContain(">3</sup>");
  });

  test("keeps text and comments as they are", async () => {
    const body = "<p>1 &lt; 2 &amp;amp; &amp;lt;script&gt;</p><!--:0a1b2c3d:--><pre>\n\n a</pre>";
    expect(await finished(written(body))).toContain(body);
  });

  test("is refused where there is nothing to mend", async () => {
    await expect(finished("<html></html>")).rejects.toThrow("page: nothing to mend: zoom");
  });
});

test.each([
  ["/index", "/claims.html#a", "./claims.html#a"],
  ["/claims/a", "/claims.html", "../claims.html"],
  ["/a/b/c", "/", "../../"]
])("from %s to %s", (page, address, way) => expect(relativeTo(page, address)).toBe(way));
