import {expect, test} from "vitest";
import {findLanguage} from "../../loaders/language/language.ts";
import {markFurniture} from "../../loaders/rules/furniture.ts";
import {readDocument} from "../../loaders/text/document.ts";

test.each([
  ["Kim tiba di Rusia, 10 September 2023.\nKim tiba di Rusia, 10 September 2023.\n\nIsi berita.", 1],
  ["Kim tiba. Ia senang.\n\nKim tiba. Ia senang.", 2],
  ["Kim tiba.\nKim pergi.\nKim tiba.", 0],
  ["Kim tiba. Kim tiba.", 0],
  ["Kim tiba.\nKim tiba. Ia senang.", 0]
])("%j has %i sentences that only repeat the line before", (text, repeated) => {
  const doc = readDocument(text, findLanguage("id")!);
  markFurniture(doc);
  expect(doc.sentences.filter(({furniture}) => furniture)).toHaveLength(repeated);
});
