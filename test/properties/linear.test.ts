import fc from "fast-check";
import {afterAll, beforeAll, expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";
import {hostileTexts} from "../../tools/bench/hostileTexts.ts";
import {countWork, type WorkCounter} from "./support/work.ts";

const vocabulary = [
  ..."hingga sampai antara dan dari sekitar lebih kurang kata ujar menurut melaporkan mengatakan ia katanya Januari Senin lalu pekan tahun".split(
    " "
  ),
  ..."dua ratus ribu juta miliar ribuan belasan setengah Rp $ US$ persen % 12 1.000 1,5 2025 28/4 ( ) [ ] “ ” \" ' . , : - – PT Menteri Kim".split(
    " "
  )
];

const options = {published: "2025-06-15"};
const SHORT = 25_000;

let count: WorkCounter;
beforeAll(async () => {
  count = await countWork("/loaders/");
  // What is made once, at first use, is made now.
  extract("Sekitar dua ribu orang dikirim pada Senin lalu, kata Kim. ".repeat(10), options);
});
afterAll(() => count.end());

const readingOf = (part: string, length: number) => {
  const text = part.repeat(Math.ceil(length / part.length));
  return count.of(() => extract(text, options));
};

// A pattern that goes back over the text by itself, where no work of ours is counted, takes longer than a test may.
test.each(Object.entries(hostileTexts))("work grows in proportion to the text: %s", async (_name, part) => {
  const work = await readingOf(part, SHORT);
  expect(work).toBeGreaterThan(0);
  expect(await readingOf(part, SHORT * 4)).toBeLessThan(work * 4.5);
  expect(await readingOf(part, SHORT * 16)).toBeLessThan(work * 17);
});

test("work grows in proportion to the text: words of the rules in any order", async () => {
  const words = fc.array(fc.constantFrom(...vocabulary), {minLength: 40, maxLength: 400});
  for (const sample of fc.sample(words, {numRuns: 20, seed: 7})) {
    const part = `${sample.join(" ")} `;
    const work = await readingOf(part, SHORT / 2);
    expect(await readingOf(part, SHORT * 2), part).toBeLessThan(work * 4.5);
  }
});
