import {describe, expect, it} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {emptyRegistry} from "../../loaders/registry.ts";
import {findStatements} from "../../loaders/rules/statements.ts";
import {readDocument} from "../../loaders/text/document.ts";

const told = (text: string) =>
  findStatements(readDocument(text, findLanguage("id")!), emptyRegistry).map(
    ({record: {name, mode, text: said}}) => `${name} ${mode}: ${said}`
  );

describe("single quotation marks hold what somebody says", () => {
  it.each<[text: string, expected: string]>([
    ["'Saya tidak tahu,' kata Budi Santoso.", "Budi Santoso direct: Saya tidak tahu"],
    ["‘Saya tidak tahu. Malam,’ kata Budi Santoso.", "Budi Santoso direct: Saya tidak tahu. Malam"],
    ["'Jum'at saya ke Ma'ruf. Pergi!' seru Budi Santoso.", "Budi Santoso direct: Jum'at saya ke Ma'ruf. Pergi!"],
    ["''Saya tidak tahu. Malam,'' kata Budi Santoso.", "Budi Santoso direct: Saya tidak tahu. Malam"],
    ["Era '90-an lewat. 'Saya tidak tahu', ujar Budi Santoso.", "Budi Santoso direct: Saya tidak tahu"],
    ["Budi Santoso mengatakan, 'Saya tidak tahu.'", "Budi Santoso direct: Saya tidak tahu."]
  ])("%s", (text, expected) => expect(told(text)).toEqual([expected]));

  it.each<[text: string, expected: string[]]>([
    ["Film 'Laskar Pelangi' kisah Andrea Hirata laku keras.", []],
    ["Era '90-an lewat. Pasar Jum'at sepi.", []],
    ["Budi Santoso menyebut kisah itu 'mengagumkan'.", ["Budi Santoso indirect: kisah itu 'mengagumkan"]]
  ])("but not: %s", (text, expected) => expect(told(text)).toEqual(expected));
});

describe("a quotation is the speaker's, whatever clauses it has", () => {
  it("of another's words", () =>
    expect(told('"Ani bilang harga naik, lalu turun," kata Budi Santoso.')).toContain(
      "Budi Santoso direct: Ani bilang harga naik, lalu turun"
    ));
});
