import fc from "fast-check";
import {expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";

const vocabulary = [
  ..."hingga sampai antara dan dari sekitar lebih kurang kata ujar menurut melaporkan mengatakan ia katanya Januari Senin lalu pekan tahun".split(
    " "
  ),
  ..."dua ratus ribu juta miliar ribuan belasan setengah Rp $ US$ persen % 12 1.000 1,5 2025 28/4 ( ) [ ] “ ” \" ' . , : - – PT Menteri Kim".split(
    " "
  )
];

/** Texts, each of a thing said again and again, that a pattern which looks back or ahead without bound would choke on. */
const hostile: Record<string, string> = {
  digits: "1234567890",
  "digits and dots": "1.234.",
  "digits and commas": "1,",
  "grouped thousands": "123.456.789.",
  "open brackets": "(",
  "brackets in brackets": "((5) ",
  "quotation marks": '"',
  "quotations that never close": "“kata ",
  "quotations and cues": '"ada lima orang," kata dia. ',
  "quotations that never open": "dua kota ” kata Kim ",
  "quotations that never open, in sentences": "” kata Kim. Dua kota ",
  hingga: "hingga ",
  "ranges of ranges": "10 hingga ",
  "numbers in words": "dua puluh ribu ",
  magnitudes: "ribu juta miliar ",
  currencies: "Rp $ € ",
  "money without end": "Rp5",
  "kata kata": "kata ",
  "cues of all kinds": "menurut kata ujar melaporkan ",
  "names without end": "Kim Jong Un ",
  "titles without end": "Menteri Presiden Jenderal ",
  months: "Januari ",
  "days and months": "12 Mei - ",
  "figures with strokes": "1/2/",
  weekdays: "Senin pekan lalu ",
  antara: "antara 5 dan ",
  "one endless sentence": "pasukan itu dikirim ke medan perang dan ",
  "one endless word": "a",
  dashes: "–-",
  spaces: "   ",
  "line breaks": "\r\n",
  "marks without letters": "\u0301",
  "zero width": "\u200b5",
  "halves of pairs": "\ud83d",
  "related links": "Baca Juga: "
};

const options = {published: "2025-06-15"};
const SHORT = 25_000;

/** Processor time of the best of some runs, in milliseconds: what else the machine does is not in it. */
function time(text: string, runs: number): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    extract(text, options);
    const {user, system} = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** How many times longer four times the text takes; times under 2 ms are too small to tell. */
function growth(short: string, long: string): number {
  extract(long, options);
  return time(long, 3) / Math.max(time(short, 5), 2);
}

test.each(Object.entries(hostile))("time grows in proportion to the text: %s", {retry: 2}, (_name, part) => {
  const short = part.repeat(Math.ceil(SHORT / part.length));
  expect(growth(short, short.repeat(4))).toBeLessThan(8);
});

test("time grows in proportion to the text: words of the rules in any order", {retry: 2}, () => {
  const words = fc.array(fc.constantFrom(...vocabulary), {minLength: 40, maxLength: 400});
  const texts = fc.sample(words, {numRuns: 4, seed: 7});
  for (const sample of texts) {
    const part = `${sample.join(" ")} `;
    const short = part.repeat(Math.ceil(SHORT / 2 / part.length));
    expect(growth(short, short.repeat(4)), part).toBeLessThan(8);
  }
});

test("megabytes of one thing end in seconds", () => {
  for (const part of ["1", "1.", "(", '"', "hingga ", "kata ", "dua kota ” kata Kim ", "a"]) {
    const before = performance.now();
    extract(part.repeat(Math.ceil(1_000_000 / part.length)), options);
    expect(performance.now() - before, part).toBeLessThan(5_000);
  }
});
