import {id as chrono, en as chronoEnglish} from "chrono-node";
import compromise from "compromise";
import {extract} from "../../loaders/extract.ts";
import type {Benchmark} from "./figure.ts";
import {storyRegistry} from "./story.ts";
import {articlesOfLength, englishText, indonesianText} from "./text.ts";
import {megabytes, secondsOf} from "./time.ts";

/** The extractor, all kinds of record, beside libraries that find less, on the same machine in the same run. */
export const peers: Benchmark = {
  name: "peers",
  run: async ({say}) => {
    const options = {published: "2025-06-15", registry: storyRegistry()};
    const speed = (articles: readonly string[], call: (article: string) => unknown) =>
      megabytes(articles.join("")) /
      secondsOf(() => {
        for (const article of articles) call(article);
      });

    const size = 300_000;
    const articles = articlesOfLength(size);
    const published = new Date("2025-06-15");
    say("peers: chrono-node, Indonesian, dates alone");
    const chronoSpeed = speed(articles, (article) => chrono.parse(article, published));
    const speedOnSame = speed(articles, (article) => extract(article, options));

    say("peers: chrono-node, English, dates alone");
    const englishSpeed = speed([englishText(size)], (text) => chronoEnglish.parse(text, published));
    const speedOnOne = speed([indonesianText(size)], (text) => extract(text, options));

    const length = 30_000;
    say("peers: compromise, English, numbers and dates alone");
    const compromiseSpeed = speed([englishText(length)], findWithCompromise);
    const speedOnSameLength = speed([indonesianText(length)], (text) => extract(text, options));
    return [
      {name: "chrono-node, dates alone, same text", value: chronoSpeed, unit: "MB/s"},
      {name: "times as fast as chrono-node", value: speedOnSame / chronoSpeed, unit: "×", atLeast: 5},
      {name: "chrono-node, dates alone, one English text of 300 kB", value: englishSpeed, unit: "MB/s"},
      {name: "times as fast as that, on an Indonesian text", value: speedOnOne / englishSpeed, unit: "×", atLeast: 5},
      {name: "compromise, numbers and dates, English, same length", value: compromiseSpeed, unit: "MB/s"},
      {name: "times as fast as compromise", value: speedOnSameLength / compromiseSpeed, unit: "×", atLeast: 50}
    ];
  }
};

function findWithCompromise(text: string): unknown {
  const doc = compromise(text);
  return [doc.numbers().json(), doc.match("#Date+").json()];
}
