import {extract} from "../../loaders/extract.ts";
import type {Benchmark} from "./figure.ts";
import {storyRegistry} from "./story.ts";
import {megabytes, secondsOf} from "./time.ts";

/** Texts made to be slow, each by repetition of what some pattern might look at more than once. */
export const hostileTexts: Record<string, string> = {
  digits: "1234567890",
  "digits and dots": "1.234.567.",
  "numbers in words": "dua ratus ribu ",
  "open brackets": "(",
  "nested brackets": "((()) ",
  "quotation marks": '"',
  "quotation marks and words": '"kata ',
  "curly quotation marks": "“kata” ",
  "hingga without end": "hingga ",
  "ranges without end": "10 hingga ",
  "months without end": "Januari ",
  "dates without end": "12 Mei 2025 hingga ",
  "one endless sentence": "tentara dikirim ke medan perang dan ",
  "one endless word": "a",
  "names without end": "Kim Jong Un ",
  "cues without end": "kata ujar menurut ",
  "antara without end": "antara ",
  "currencies without end": "Rp $ US$ ",
  commas: ",",
  spaces: " ",
  "line breaks": "\n",
  "combining marks": "e\u0301\u0301\u0301",
  emoji: "👩‍👩‍👧‍👦",
  surrogates: "\ud800",
  percents: "%"
};

/**
 * How the time grows, at worst, when such a text gets ten times as long, and the slowest of them. Work in proportion makes
 * that 10 and a pattern that goes back over the text 100; what lies between is memory, of which millions of one-letter
 * words take more than a processor's cache holds.
 */
export const hostile: Benchmark = {
  name: "hostile",
  run: async ({say}) => {
    const options = {published: "2025-06-15", registry: storyRegistry()};
    let growth = 0;
    let slowest = Infinity;
    for (const [name, part] of Object.entries(hostileTexts)) {
      const short = part.repeat(Math.ceil(200_000 / part.length));
      const long = part.repeat(Math.ceil(2_000_000 / part.length));
      const seconds = secondsOf(() => extract(long, options));
      const ratio = seconds / secondsOf(() => extract(short, options));
      const speed = megabytes(long) / seconds;
      say(`hostile: ${name}: ${ratio.toFixed(1)} × the time, ${speed.toFixed(1)} MB/s`);
      growth = Math.max(growth, ratio);
      slowest = Math.min(slowest, speed);
    }
    return [
      {name: "hostile texts: time for ten times the text, worst", value: growth, unit: "×", atMost: 30},
      {name: "hostile texts: slowest", value: slowest, unit: "MB/s", atLeast: 1}
    ];
  }
};
