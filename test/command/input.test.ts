import {describe, expect, test} from "vitest";
import {readInput} from "../../loaders/command/input.ts";
import {readDate} from "../../loaders/command/published.ts";

const text = "Isi berita.\n";

describe("readInput", () => {
  test.each([
    ["text", text, text, null],
    ["text with a byte-order mark", `\ufeff${text}`, `\ufeff${text}`, null],
    ["CRLF", "Isi.\r\n\r\n", "Isi.\r\n\r\n", null],
    ["front matter", `---\npublished: 2025-01-14\ntags: [a]\n---\n${text}`, text, "2025-01-14"],
    ["front matter behind a byte-order mark", `\ufeff---\npublished: 2025-01\n---\n${text}`, text, "2025-01"],
    ["front matter with CRLF and a year", `---\r\npublished: 2025\r\n---\r\n${text}`, text, "2025"],
    ["front matter without a date", `---\ntitle: x\n---\n${text}`, text, null],
    ["a rule and no header", `---\nIsi.\n---\n${text}`, `---\nIsi.\n---\n${text}`, null],
    ["a rule, brackets, a rule", `---\n[Isi\n---\n${text}`, `---\n[Isi\n---\n${text}`, null],
    ["a rule that no other follows", `---\n${text}`, `---\n${text}`, null],
    ["nothing", "", "", null]
  ])("reads %s", async (_, content, body, published) => {
    expect(await readInput(content)).toEqual({body, published, language: null, faults: []});
  });

  test.each([
    ["a header that is no YAML", `---\ntitle: [x\n---\n${text}`, /^front matter: line \d: not YAML: /],
    ["a date that is none", `---\npublished: kemarin\n---\n${text}`, /^published: not a date: "kemarin"$/],
    ["a language that is no text", `---\nlanguage: [id]\n---\n${text}`, /^language: not a text: \["id"\]$/]
  ])("names %s, and reads the body", async (_, content, fault) => {
    const input = await readInput(content);
    expect(input).toMatchObject({body: text, published: null, language: null});
    expect(input.faults.join()).toMatch(fault);
  });
});

describe("readInput reads HTML", () => {
  const page = (head: string) =>
    `<!doctype html><html ${head}><body><nav>Menu</nav><article>${"<p>Sekitar 11.000 pasukan dikirim ke Rusia, kata NIS dalam laporannya.</p>".repeat(9)}</article></body></html>`;

  test("as the text that readability gives, with what the page states", async () => {
    const head = 'lang="id"><head><meta property="article:published_time" content="2025-01-14T10:58:00+07:00"></head';
    const input = await readInput(page(head));
    expect(input).toMatchObject({published: "2025-01-14", language: "id", faults: []});
    expect(input.body).toMatch(/^Sekitar 11\.000 pasukan/);
    expect(input.body).not.toMatch(/<|Menu/);
  });

  test("and does not believe a language that it has no rules for", async () => {
    expect(await readInput(page('lang="en-US"'))).toMatchObject({
      language: null,
      faults: ['language: no rules for "en-US"']
    });
  });

  test("but not text that begins with a sign like one", async () => {
    expect((await readInput("<3 Isi.")).body).toBe("<3 Isi.");
  });
});

test.each([
  ["2025-01-14", "2025-01-14"],
  ["2025-01-14T10:58:00+07:00", "2025-01-14"],
  ["2025-01-14 10:58", "2025-01-14"],
  [" 2025 ", "2025"],
  [2025, "2025"],
  [null, null],
  [undefined, null]
])("readDate(%j) is %j", (value, published) => {
  expect(readDate(value)).toEqual({published, faults: []});
});

test.each(["kemarin", "14 Januari 2025", "2025-02-30", "", 5, true, {}])("readDate(%j) is no date", (value) => {
  expect(readDate(value)).toEqual({published: null, faults: [`published: not a date: ${JSON.stringify(value)}`]});
});
