import {extract} from "../../loaders/extract.ts";
import type {Benchmark} from "./figure.ts";
import {hostileTexts} from "./hostileTexts.ts";
import {storyRegistry} from "./story.ts";
import {megabytes, secondsOf} from "./time.ts";

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
