import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {z} from "zod";
import {extract} from "../../loaders/extract.ts";
import {readProject} from "../../loaders/read/project.ts";
import type {Registry} from "../../loaders/registry.ts";
import {readArticleCoding} from "./articles.ts";
import type {CodedText} from "./gold.ts";
import {type PeerScore, scorePeer} from "./peer.ts";
import {type Report, score} from "./score.ts";
import {readSentences} from "./sentences.ts";

/** The figures of every set of texts, and those of the peer on the dates of the same texts. */
export interface Evaluation {
  sets: Record<SetName, Report>;
  peer: PeerScore;
  ours: {precision: number; recall: number};
}

/**
 * `sentences` are parted into `plain` and `trap`; `later` are those that were written when the rules stood; `news` and
 * `unseen` are passages in the manner of wire copy, of which the second were never looked at while rules were mended.
 */
export const setNames = ["articles", "sentences", "plain", "trap", "later", "news", "unseen"] as const;
export type SetName = (typeof setNames)[number];

/** Files of sentences that are scored apart from the others. */
export const apart: ReadonlySet<string> = new Set(["later", "news", "unseen"]);

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Extracts from all coded texts, before any review, and scores what is found. */
export function evaluate(): Evaluation {
  const {articles, registry} = readProject(root);
  const all = readSentences();
  const sentences = all.filter(({subject}) => !apart.has(subject));
  const coded = [...readArticleCoding(articles), ...all];
  const found = new Map(coded.map((text) => [text.id, find(text, registry)]));
  const scoreOf = (texts: readonly CodedText[]) =>
    score(texts.map((text) => ({coded: text, found: found.get(text.id) ?? []})));
  const sets = {
    articles: scoreOf(coded.filter(({subject}) => subject === "articles")),
    sentences: scoreOf(sentences),
    plain: scoreOf(sentences.filter(({trap}) => trap === null)),
    trap: scoreOf(sentences.filter(({trap}) => trap !== null)),
    later: scoreOf(all.filter(({subject}) => subject === "later")),
    news: scoreOf(all.filter(({subject}) => subject === "news")),
    unseen: scoreOf(all.filter(({subject}) => subject === "unseen"))
  };
  const dates = scoreOf(coded).kinds.date;
  return {
    sets,
    peer: scorePeer(coded),
    ours: {precision: dates?.precision ?? 0, recall: dates?.recall ?? 0}
  };
}

const find = ({text, published}: CodedText, registry: Registry) => extract(text, {published, registry});

const floorSchema = z.partialRecord(z.enum(setNames), z.record(z.string(), z.record(z.string(), z.number())));

/** What the figures must not fall below: for each set and kind, precision, recall and the shares of fields. */
export const readFloor = (): z.infer<typeof floorSchema> =>
  floorSchema.parse(JSON.parse(readFileSync(new URL("floor.json", import.meta.url), "utf8")));

/** The figures that are below the floor, each as a line that says by how much; and a line where the peer is better on dates. */
export function belowFloor({sets, peer, ours}: Evaluation): string[] {
  const below: string[] = [];
  for (const [set, kinds] of Object.entries(readFloor()))
    for (const [kind, figures] of Object.entries(kinds ?? {}))
      for (const [figure, floor] of Object.entries(figures)) {
        const value = figureOf(sets[set as SetName], kind, figure);
        if (value < floor) below.push(`${set}: ${kind}: ${figure}: ${value.toFixed(3)} is below ${floor}`);
      }
  for (const figure of ["precision", "recall"] as const)
    if (ours[figure] < peer[figure])
      below.push(`dates: ${figure}: ${ours[figure].toFixed(3)} is below ${peer.name}'s ${peer[figure].toFixed(3)}`);
  return below;
}

/** One figure of a report; 0 where the report has none of that name. */
function figureOf({kinds}: Report, kind: string, figure: string): number {
  const scores = kinds[kind as keyof typeof kinds];
  if (scores === undefined) return 0;
  if (figure === "precision" || figure === "recall" || figure === "f1") return scores[figure];
  return scores.fields[figure]?.share ?? 0;
}
