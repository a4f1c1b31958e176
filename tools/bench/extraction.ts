import {extract} from "../../loaders/extract.ts";
import type {Benchmark} from "./figure.ts";
import {storyRegistry} from "./story.ts";
import {articlesOfLength, indonesianText} from "./text.ts";
import {medianGrowth, megabytes, secondsOf} from "./time.ts";

/** How fast one thread finds all kinds of record, and how the time grows with the text. */
export const extraction: Benchmark = {
  name: "extraction",
  run: async ({say}) => {
    const options = {published: "2025-06-15", registry: storyRegistry()};
    const articles = articlesOfLength(4_000_000);
    say(`extraction: ${articles.length} articles`);
    const seconds = secondsOf(() => {
      for (const article of articles) extract(article, options);
    });
    say("extraction: one text, and the ten parts of it");
    const growth = medianGrowth(indonesianText(2_000_000), 10, (text) => extract(text, options));
    return [
      {
        name: "extraction, all kinds, one thread",
        value: megabytes(articles.join("")) / seconds,
        unit: "MB/s",
        atLeast: 5
      },
      {name: "time for ten times the text, median of 7", value: growth, unit: "×", atMost: 11}
    ];
  }
};
