import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyLexicon} from "../../loaders/language/lexicon.ts";
import {readDocument, wordsOf} from "../../loaders/text/document.ts";
import {tokenise} from "../../loaders/text/tokenise.ts";

const lowers = (text: string): string[] => tokenise(text, emptyLexicon).tokens.map(({lower}) => lower);

describe("tokenise", () => {
  it.each<[text: string, tokens: string[]]>([
    ["Kim Jong-un", ["kim", "jong", "-", "un"]],
    ["Rp3,2 triliun", ["rp", "3,2", "triliun"]],
    ["10.000–12.000.", ["10.000", "–", "12.000", "."]],
    ["1.. 2", ["1", ".", ".", "2"]],
    ["Bisnis.com, JAKARTA", ["bisnis", ".", "com", ",", "jakarta"]],
    ["me\u200bnga\u00adtakan", ["mengatakan"]],
    ["\ufeffKata", ["kata"]],
    ["10\u200b.000", ["10.000"]],
    ["''Ya,'' kata", ['"', "ya", ",", '"', "kata"]],
    ["``Ya'' Ma'ruf", ['"', "ya", '"', "ma", "'", "ruf"]],
    ["‘‘Ya’’", ["“", "ya", "”"]],
    ["e\u0301tat", ["e\u0301tat"]],
    ["👨‍👩‍👧 dua", ["👨", "\u200d", "👩", "\u200d", "👧", "dua"]],
    ["قال 300", ["قال", "300"]],
    ["", []],
    [" \r\n\t", []]
  ])("%j", (text, tokens) => expect(lowers(text)).toEqual(tokens));

  it.each<[text: string, gaps: string[]]>([
    ["a b\nc", ["line", "space", "line"]],
    ["a\r\nb", ["line", "line"]],
    ["a\u00a0b", ["line", "space"]],
    ["a,b", ["line", "none", "none"]]
  ])("gaps of %j", (text, gaps) => expect(tokenise(text, emptyLexicon).tokens.map(({gap}) => gap)).toEqual(gaps));

  it("goes on over the line ends of hard-wrapped text", () => {
    const wrapped =
      "Badan Penanggulangan Bencana mencatat sedikitnya dua belas\nribu orang mengungsi dari rumah mereka sejak banjir besar itu\ndatang.";
    expect(tokenise(wrapped, emptyLexicon).tokens.filter(({gap}) => gap === "line")).toHaveLength(1);
    const lines = "Dua belas ribu orang mengungsi.\nPemerintah mengirim bantuan ke sana.\nHujan belum reda.";
    expect(tokenise(lines, emptyLexicon).tokens.filter(({gap}) => gap === "line")).toHaveLength(3);
  });

  const anyText = fc.string({unit: "binary", maxLength: 300});

  it("covers all that a reader sees, in order, without overlap", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        const {tokens, starts} = tokenise(text, emptyLexicon);
        expect(starts).toHaveLength(tokens.length);
        for (const [i, {written}] of tokens.entries()) {
          const start = starts[i]!;
          expect(start).toBeGreaterThanOrEqual(end);
          expect(written.length).toBeGreaterThan(0);
          expect(text.startsWith(written, start)).toBe(true);
          expect(text.slice(end, start)).toMatch(
            /^[\s\u0085\u200b\u2060\ufeff\u00ad\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]*$/
          );
          end = start + written.length;
        }
      })
    ));

  it("puts every token into one sentence", () =>
    fc.assert(
      fc.property(anyText, (text) => {
        const doc = readDocument(text, findLanguage("id")!);
        const {tokens, sentences, sentenceOf} = doc;
        let next = 0;
        for (const {from, to, start, end, index} of sentences) {
          expect(from).toBe(next);
          expect(wordsOf(doc, from, to)).toEqual({start, end, text: text.slice(start, end)});
          for (let i = from; i < to; i++) expect(sentenceOf[i]).toBe(index);
          next = to;
        }
        expect(next).toBe(tokens.length);
      })
    ));
});
