import {articleBodies} from "./story.ts";

/**
 * Articles without end, each a real one with its paragraphs in another order and other digits: no two are the same, so
 * that nothing can be remembered from one to the next. The same call gives the same articles.
 */
export function* articlesWithoutEnd(): Generator<string> {
  const bodies = articleBodies();
  const random = randomNumbers(1);
  for (let i = 0; ; i++) {
    const paragraphs = (bodies[i % bodies.length] ?? "").split("\n");
    shuffle(paragraphs, random);
    yield paragraphs.join("\n").replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)));
  }
}

/** Articles of so many UTF-16 code units in all, the last one cut. */
export function articlesOfLength(length: number): string[] {
  const articles: string[] = [];
  let left = length;
  for (const article of articlesWithoutEnd()) {
    articles.push(article.slice(0, left));
    left -= article.length;
    if (left <= 0) return articles;
  }
  return articles;
}

/** One Indonesian text of just so many UTF-16 code units. */
export const indonesianText = (length: number) =>
  articlesOfLength(length + 1000)
    .join("\n")
    .slice(0, length);

const english = [
  "South Korea's intelligence service said on 18 October 2024 that about 12,000 soldiers had been sent.",
  "The ministry put the damage at $5.5 billion, up from 572 million dollars a year before.",
  "Between January and March 2025 at least 4,700 people were displaced, officials told reporters.",
  "Trade rose by 23 percent last year, while exports fell to 1.3 million tonnes in the second quarter.",
  "The two leaders met on Monday and signed a treaty that came into force on 4 December.",
  "A spokesman declined to comment on reports that hundreds of workers would arrive next month.",
  "Analysts had expected between 10,000 and 15,000, according to figures published in early June."
];

/** One English news-like text of just so many UTF-16 code units, with figures and dates as dense as in the articles. */
export function englishText(length: number): string {
  const random = randomNumbers(2);
  const sentences: string[] = [];
  for (let size = 0; size < length; ) {
    const sentence = english[Math.floor(random() * english.length)] ?? "";
    const varied = sentence.replace(/[1-9](?=\d)/g, () => String(1 + Math.floor(random() * 9)));
    sentences.push(varied);
    size += varied.length + 1;
  }
  return sentences.join(" ").slice(0, length);
}

/** Numbers in [0, 1), the same ones for the same seed: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}
