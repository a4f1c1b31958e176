import {z} from "zod";
import {type Article, edtfField, headerSchema} from "./article.ts";

/** The fields of an entry of `data/repeats/<article-id>.yaml`. */
export const repeatFields = {
  publisher: headerSchema.shape.publisher.describe("who published it again"),
  title: headerSchema.shape.title.describe("the headline that it had there"),
  author: headerSchema.shape.author.describe("who wrote it, as it says there"),
  published: edtfField.nullable().describe("when it was published there, EDTF"),
  url: headerSchema.shape.url.describe("its address there"),
  share: z
    .number()
    .min(0)
    .max(1)
    .describe("how much of its text stands in the article: the part of its runs of five words, from 0 to 1"),
  bodyHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "not a SHA-256 in hexadecimal")
    .describe("SHA-256 of its text, in hexadecimal")
};

/** The text of an article, published once more: a relay of it, and no witness of its own. */
export const repeatSchema = z.strictObject(repeatFields);
export type RepeatEntry = z.infer<typeof repeatSchema>;

/** A repeat with the article that it repeats and the place that it was read from. */
export interface Repeat extends RepeatEntry {
  articleId: string;
  file: string;
  line: number;
}

/** How much one text has of another. */
export interface Overlap<A> {
  article: A;
  /** The part of the new text's runs of words that stand in the article, from 0 to 1. */
  share: number;
  /** The part of the article's runs that stand in the new text. */
  shareOfArticle: number;
}

/** Words in a run. Runs of five hardly ever meet by chance in news. */
const RUN = 5;
/** From this share on a text is taken for a repeat: wire copy that is cut, or has another headline and end. */
export const REPEATED = 0.8;

/**
 * The article that a text has most of, with how much; null where it shares no run of words with any. A text's share is the
 * containment of Broder, "On the resemblance and containment of documents" (1997), over runs of five words; punctuation, case
 * and white space do not count.
 */
export function mostAlike<A extends Pick<Article, "body">>(text: string, articles: readonly A[]): Overlap<A> | null {
  const own = runsOf(text);
  let best: Overlap<A> | null = null;
  for (const article of articles) {
    const others = runsOf(article.body);
    let common = 0;
    for (const run of own) if (others.has(run)) common++;
    const overlap = {article, share: common / own.size, shareOfArticle: common / others.size};
    if (common > 0 && overlap.share > (best?.share ?? 0)) best = overlap;
  }
  return best;
}

function runsOf(text: string): Set<string> {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(" "));
  // A text too short for a run is one run: only the same words repeat it.
  if (runs.size === 0) runs.add(words.join(" "));
  return runs;
}
