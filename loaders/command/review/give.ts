import {Problem, ProblemsError} from "../../read/problem.ts";
import {type ArticleDesk, type DeskItem, judge, withdraw} from "../../review/desk.ts";
import {type Reviewer, verdictOn} from "../../review/entry.ts";
import {readField} from "../../review/field.ts";
import {type RecordKind, type ReviewEntry, recordDefaults} from "../../review.ts";
import {UsageError} from "../arguments.ts";
import type {ReviewArguments, VerdictName} from "./arguments.ts";
import {refusal, type Shelf} from "./session.ts";
import {safe} from "./show.ts";

/** A verdict that cannot stand; the message says why, and what to do. */
export class Refused extends Error {}

/**
 * Gives the verdicts of a command line, and asks nothing. Nothing is written where one of them is refused.
 * @throws {UsageError} where a record or field is not there.
 * @throws {Refused} where a verdict cannot stand.
 */
export function giveVerdict(
  desks: readonly ArticleDesk[],
  args: ReviewArguments & {mode: VerdictName},
  by: Reviewer,
  shelf: Shelf,
  say: (line: string) => void
): void {
  const next = args.mode === "withdraw" ? [takeBack(desks, args.subjects[0] ?? "")] : judgeAll(desks, args, by);
  for (const desk of next) {
    shelf.save(desk);
    say(`written to ${desk.file}`);
  }
}

function judgeAll(
  desks: readonly ArticleDesk[],
  args: ReviewArguments & {mode: VerdictName},
  by: Reviewer
): ArticleDesk[] {
  const changed = new Map<string, ArticleDesk>();
  for (const {desk, entry} of entriesOf(desks, args, by)) {
    const next = judge(changed.get(desk.article.id) ?? desk, entry);
    if (Array.isArray(next)) throw new Refused(refusal(next));
    changed.set(desk.article.id, next);
  }
  return [...changed.values()];
}

interface Given {
  desk: ArticleDesk;
  entry: ReviewEntry;
}

function entriesOf(desks: readonly ArticleDesk[], args: ReviewArguments & {mode: VerdictName}, by: Reviewer): Given[] {
  const {mode, subjects, text, reason, occurrence, words, kind} = args;
  const [desk] = desks;
  if (mode === "add" && desk !== undefined && kind !== null) {
    const named = {kind, text: words ?? ""};
    const record = occurrence === null ? named : {...named, occurrence};
    const set = {...recordDefaults[kind], ...readSets(kind, args.set)};
    return [{desk, entry: {action: "add", record, set, ...by, reason: needReason(reason)}}];
  }
  if (mode === "note" && subjects.length === 0 && desk !== undefined)
    return [
      {
        desk,
        entry: {action: "note", note: text ?? "", ...by, reason: reason ?? "Whoever uses the article should know."}
      }
    ];
  return subjects.map((id) => {
    const {desk, item} = findItem(desks, id);
    const action = mode as Exclude<VerdictName, "add" | "withdraw">;
    if (action === "reject" || action === "correct") needReason(reason);
    const set = action === "correct" ? {set: readSets(item.record.kind, args.set)} : {};
    const gloss = action === "gloss" ? {gloss: text ?? ""} : {};
    const note = action === "note" ? {note: text ?? ""} : {};
    return {desk, entry: verdictOn(item, action, {...set, ...gloss, ...note, reason}, by)};
  });
}

function needReason(reason: string | null): string {
  if (reason === null || reason.trim() === "") throw new UsageError("say why, with --reason");
  return reason;
}

function findItem(desks: readonly ArticleDesk[], id: string): {desk: ArticleDesk; item: DeskItem} {
  for (const desk of desks) {
    const item = desk.items.find((one) => one.id === id);
    if (item !== undefined) return {desk, item};
  }
  throw new UsageError(
    `no such record: ${JSON.stringify(id)}; npm run --silent review -- --list --all tells their ids`
  );
}

function readSets(kind: RecordKind, typed: readonly [string, string][]): Record<string, unknown> {
  return Object.fromEntries(
    typed.map(([field, text]) => {
      const {value, problem} = readField(kind, field, text);
      if (problem !== undefined) throw new UsageError(`--set ${safe(field)}: ${problem}`);
      return [field, value];
    })
  );
}

/** The desk without the review that begins at a place, `file:line`. */
function takeBack(desks: readonly ArticleDesk[], place: string): ArticleDesk {
  for (const desk of desks) {
    const review = desk.reviews.find(({file, line}) => `${file}:${line}` === place);
    if (review !== undefined) return withdraw(desk, review);
  }
  throw new ProblemsError([
    new Problem(place.replace(/:\d+$/, ""), Number(/:(\d+)$/.exec(place)?.[1] ?? 1), null, "no verdict begins here")
  ]);
}
