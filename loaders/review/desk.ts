import type {Article} from "../article.ts";
import {extract} from "../extract.ts";
import type {Problem} from "../read/problem.ts";
import type {ExtractedRecord} from "../records.ts";
import type {Registry} from "../registry.ts";
import type {Review, ReviewEntry} from "../review.ts";
import {applyReviews} from "../tables/judge.ts";
import {checkReviews} from "./check.ts";
import {type Doubt, DoubtFinder, doubtKinds} from "./doubts.ts";
import {editReviews} from "./edit.ts";
import {nameRecord} from "./entry.ts";
import {parseReviews} from "./parse.ts";

/** A record on the desk, with what makes it doubtful and what people have said of it. */
export interface DeskItem {
  id: string;
  article: Article;
  /** As the machine gave it, or a review added it. */
  record: ExtractedRecord;
  /** How a review names it. */
  name: NonNullable<ReviewEntry["record"]>;
  doubts: Doubt[];
  /** Its verdict: confirm, correct, reject or add. */
  verdict: Review | null;
  /** The translation of its sentence. */
  gloss: Review | null;
  notes: Review[];
}

/** A review that no longer holds, and why. */
export interface StaleReview {
  review: Review;
  problem: Problem;
}

/** One article on the desk: its records, and its file of reviews as it stands. */
export interface ArticleDesk {
  article: Article;
  registry: Registry;
  /** The file of reviews, as messages name it, and its text; null where there is none yet. */
  file: string;
  text: string | null;
  /** What the machine finds, before any review. */
  records: readonly ExtractedRecord[];
  items: DeskItem[];
  stale: StaleReview[];
  /** What is wrong with the file itself, so that it cannot be read. */
  problems: Problem[];
  reviews: Review[];
}

/** Puts an article on the desk with the text of its file of reviews. */
export function openDesk(article: Article, registry: Registry, text: string | null): ArticleDesk {
  const {body, published, language} = article;
  return withText({article, registry, records: extract(body, {published, language, registry})}, text);
}

type Base = Pick<ArticleDesk, "article" | "registry" | "records">;

/** The same article with another text of its file of reviews. */
export function withText({article, registry, records}: Base, text: string | null): ArticleDesk {
  const file = `data/reviews/${article.id}.yaml`;
  const {value: reviews, problems} = parseReviews(text ?? "", file, article.id);
  const {found, subjects, problems: failed} = applyReviews(article, records, reviews);
  const doubts = new DoubtFinder(registry);
  const all = found.map(({record}) => record);
  const bySubject = (id: string, ...actions: Review["action"][]) =>
    reviews.filter((review, i) => subjects[i]?.id === id && actions.includes(review.action));
  const glosses = new Map<string, Review>();
  reviews.forEach((review, i) => {
    const subject = found.find(({id}) => id === subjects[i]?.id);
    if (review.action === "gloss" && subject) glosses.set(subject.record.quote, review);
  });
  const items = found.map(
    ({id, record}): DeskItem => ({
      id,
      article,
      record,
      name: nameRecord(all, record),
      doubts: doubts.find(record),
      verdict: bySubject(id, "confirm", "correct", "reject", "add").at(-1) ?? null,
      gloss: glosses.get(record.quote) ?? null,
      notes: bySubject(id, "note")
    })
  );
  const stale = reviews.flatMap((review) => {
    const problem = failed.find(({line}) => line === review.line);
    return problem === undefined ? [] : [{review, problem}];
  });
  return {article, registry, records, file, text, items, stale, problems, reviews};
}

/**
 * The desk with one more review, or what is wrong with it. A verdict takes the place of the one that its record has, and of
 * one on that record that no longer holds; a gloss likewise.
 */
export function judge(desk: ArticleDesk, entry: ReviewEntry): ArticleDesk | Problem[] {
  if (desk.problems.length > 0) return desk.problems;
  const text = editReviews(desk.text, replacedBy(desk, entry), [entry]);
  const next = withText(desk, text);
  const added = next.reviews.at(-1);
  const faults = [
    ...next.problems,
    ...(added === undefined ? [] : checkReviews(desk.registry, [added])),
    ...next.stale.filter(({review}) => review === added).map(({problem}) => problem)
  ];
  return faults.length > 0 ? faults : next;
}

/** The desk without one of its reviews. */
export const withdraw = (desk: ArticleDesk, review: Review): ArticleDesk =>
  withText(desk, editReviews(desk.text, [desk.reviews.indexOf(review)], []));

const verdicts: readonly Review["action"][] = ["confirm", "correct", "reject"];

/** Indexes of the reviews that another takes the place of. */
function replacedBy(desk: ArticleDesk, {action, record, expected}: ReviewEntry): number[] {
  if (record === undefined || action === "note" || action === "add") return [];
  const {kind, text, occurrence = 1} = record;
  const isSame = ({record: other}: Review) =>
    other?.kind === kind && other.text === text && (other.occurrence ?? 1) === occurrence;
  const item = desk.items.find(
    ({name}) => name.kind === kind && name.text === text && (name.occurrence ?? 1) === occurrence
  );
  return desk.reviews.flatMap((review, i) => {
    if (action === "gloss") return review.action === "gloss" && review.expected?.quote === expected?.quote ? [i] : [];
    return verdicts.includes(review.action) && (review === item?.verdict || isSame(review)) ? [i] : [];
  });
}

/** Items that need a person, the most doubtful first and else in the order of the text; judged ones only where `judged`. */
export function queueOf(
  desks: readonly ArticleDesk[],
  {judged = false, doubtful = false}: {judged?: boolean; doubtful?: boolean} = {}
): DeskItem[] {
  return desks
    .flatMap(({items}) => items)
    .filter(({verdict, doubts}) => (judged || verdict === null) && (!doubtful || doubts.length > 0))
    .map((item, i) => ({item, i}))
    .sort((a, b) => rankOf(a.item) - rankOf(b.item) || a.i - b.i)
    .map(({item}) => item);
}

const rankOf = ({doubts: [worst]}: DeskItem): number =>
  worst === undefined ? doubtKinds.length : doubtKinds.indexOf(worst.kind);
