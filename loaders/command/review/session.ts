import type {Problem} from "../../read/problem.ts";
import {type ArticleDesk, type DeskItem, judge, queueOf, type StaleReview, withdraw} from "../../review/desk.ts";
import {type Reviewer, type Said, verdictOn} from "../../review/entry.ts";
import {type RecordKind, type ReviewEntry, recordDefaults, recordKinds} from "../../review.ts";
import {askCorrection, askNew, askUntil} from "./ask.ts";
import {safe, showItem} from "./show.ts";
import type {Terminal} from "./terminal.ts";

/** Where a session reads and writes. */
export interface Shelf {
  /** The desk as its file stands now. */
  refresh(desk: ArticleDesk): ArticleDesk;
  save(desk: ArticleDesk): void;
}

/** Which records a session goes through. */
export interface Scope {
  kind: RecordKind | null;
  doubtful: boolean;
  all: boolean;
}

const KEYS = "c confirm · e correct · r reject · g gloss · n note · a add · s skip · u undo · q quit";

const HELP = `  c  it is right                          e  correct it, field by field
  r  it is no record                      g  translate its sentence
  n  remark on it                         a  add a record of this article that the machine missed
  s  skip it this time                    u  take the last one back
  q  quit: what you said is written       ?  this help
`;

/** Goes through what needs a person, one after the other, and writes after each. */
export class Session {
  readonly #terminal: Terminal;
  readonly #desks: Map<string, ArticleDesk>;
  readonly #shelf: Shelf;
  readonly #by: Reviewer;
  readonly #scope: Scope;
  readonly #skipped = new Set<string>();
  readonly #done: {id: string; before: ArticleDesk; after: string | null}[] = [];

  constructor(terminal: Terminal, desks: readonly ArticleDesk[], by: Reviewer, scope: Scope, shelf: Shelf) {
    this.#terminal = terminal;
    this.#desks = new Map(desks.map((desk) => [desk.article.id, desk]));
    this.#by = by;
    this.#scope = scope;
    this.#shelf = shelf;
  }

  /** Runs until nothing is left or the person quits; gives how many verdicts were written. */
  async run(): Promise<number> {
    for (const desk of this.#desks.values())
      for (const stale of desk.stale) if (!(await this.#settle(desk.article.id, stale))) return this.#done.length;
    for (;;) {
      const queue = this.#queue();
      const item = queue[0];
      if (item === undefined) break;
      const desk = this.#desks.get(item.article.id)!;
      this.#say(
        `\n${this.#terminal.style.faint(`${queue.length} to go`)}  ${showItem(desk, item, this.#terminal.style)}`
      );
      if (!(await this.#ask(item))) return this.#done.length;
    }
    this.#say("\nnothing is left to judge\n");
    return this.#done.length;
  }

  #queue(): DeskItem[] {
    const {kind, doubtful, all} = this.#scope;
    const desks = [...this.#desks.values()];
    return queueOf(desks, {judged: all, doubtful}).filter(
      ({id, record}) => !this.#skipped.has(id) && (kind === null || record.kind === kind)
    );
  }

  /** Asks for keys until one settles the item; false where the person quits. */
  async #ask(item: DeskItem): Promise<boolean> {
    for (;;) {
      this.#say(`${KEYS} · ? `);
      const key = await this.#key("cergnasuq ?");
      if (key === null || key === "q") return false;
      if (key === "s" || key === " ") this.#skipped.add(item.id);
      if (key === "s" || key === " ") return true;
      if (key === "?") this.#say(HELP);
      else if (key === "u") {
        if (this.#undo()) return true;
      } else if (await this.#act(item, key)) return true;
    }
  }

  /** The next of these keys; others do nothing. Null where there will be none. */
  async #key(known: string): Promise<string | null> {
    for (;;) {
      const key = await this.#terminal.key();
      if (key !== null && !known.includes(key)) continue;
      this.#say("\n");
      return key;
    }
  }

  /** Does what a key means; true where it wrote something that settles the item or brings it up anew. */
  async #act(item: DeskItem, key: string): Promise<boolean> {
    const {record} = item;
    switch (key) {
      case "c":
        return this.#verdict(item, "confirm", {});
      case "r": {
        const reason = await this.#line("why is it no record? ");
        return reason !== null && this.#verdict(item, "reject", {reason});
      }
      case "g": {
        const gloss = await this.#line("its sentence in English: ");
        return gloss !== null && this.#verdict(item, "gloss", {gloss});
      }
      case "n": {
        const note = await this.#line("remark: ");
        return note !== null && this.#verdict(item, "note", {note});
      }
      case "e": {
        const set = await askCorrection(this.#terminal, record);
        if (set === null) return false;
        const reason = await this.#line("why? ");
        return reason !== null && this.#verdict(item, "correct", {set, reason});
      }
      case "a":
        return this.#add(item.article.id);
      default:
        return false;
    }
  }

  #verdict(item: DeskItem, action: Exclude<ReviewEntry["action"], "add">, said: Said): boolean {
    const written = this.#write(item.article.id, verdictOn(item, action, said, this.#by));
    // With --all a judged record stays in the queue: it has had its turn.
    if (written && (this.#scope.all || item.verdict !== null) && action !== "gloss" && action !== "note")
      this.#skipped.add(item.id);
    return written;
  }

  /** Asks for what the machine missed. */
  async #add(articleId: string): Promise<boolean> {
    const terminal = this.#terminal;
    const {body} = this.#desks.get(articleId)!.article;
    const kind = await askUntil(terminal, `kind (${recordKinds.join(", ")}): `, (typed) => {
      const known = recordKinds.find((one) => one === typed);
      return known === undefined ? {problem: "no such kind"} : {value: known};
    });
    if (kind === null) return false;
    const words = await askUntil(terminal, "its words, as they stand in the article: ", (typed) =>
      typed !== "" && body.includes(typed) ? {value: typed} : {problem: "the article does not hold these words"}
    );
    if (words === null) return false;
    const places = body.split(words.value).length - 1;
    const asked = `they stand there ${places} times; which is meant? `;
    const occurrence =
      places < 2
        ? {value: undefined}
        : await askUntil(terminal, asked, (typed) =>
            /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= places
              ? {value: Number(typed)}
              : {problem: `a number from 1 to ${places}`}
          );
    if (occurrence === null) return false;
    const set = await askNew(terminal, kind.value, recordDefaults[kind.value]);
    const reason = set === null ? null : await this.#line("why? ");
    if (set === null || reason === null) return false;
    const record = {kind: kind.value, text: words.value};
    const named = occurrence.value === undefined ? record : {...record, occurrence: occurrence.value};
    return this.#write(articleId, {action: "add", record: named, set, ...this.#by, reason});
  }

  /** Writes one more review; false, and what is wrong with it, where it is refused. */
  #write(articleId: string, entry: ReviewEntry): boolean {
    const before = this.#shelf.refresh(this.#desks.get(articleId)!);
    const next = judge(before, entry);
    if (Array.isArray(next)) {
      this.#say(`${refusal(next)}\n`);
      return false;
    }
    this.#save(before, next);
    return true;
  }

  #save(before: ArticleDesk, next: ArticleDesk): void {
    const {id} = next.article;
    this.#shelf.save(next);
    this.#desks.set(id, next);
    this.#done.push({id, before, after: next.text});
    this.#say(`${this.#terminal.style.faint(`written to ${next.file}`)}\n`);
  }

  #undo(): boolean {
    const last = this.#done.pop();
    if (last === undefined) this.#say("nothing to take back in this sitting\n");
    if (last === undefined) return false;
    const now = this.#shelf.refresh(this.#desks.get(last.id)!);
    if (now.text !== last.after) {
      this.#say(`${now.file} has been changed by others since: take it back there\n`);
      return false;
    }
    this.#shelf.save(last.before);
    this.#desks.set(last.id, last.before);
    for (const {id} of last.before.items) this.#skipped.delete(id);
    this.#say("taken back\n");
    return true;
  }

  /** Shows a review that no longer holds, and takes it out where the person says so; false where the person quits. */
  async #settle(articleId: string, {review, problem}: StaleReview): Promise<boolean> {
    this.#say(`\na ${review.action} that no longer holds, by ${safe(review.reviewer)}, ${review.date}:\n${problem}\n`);
    this.#say("w take it out, and judge anew what is there now · s leave it · q quit ");
    const key = await this.#key("wsq");
    if (key === null || key === "q") return false;
    if (key === "s") return true;
    const before = this.#shelf.refresh(this.#desks.get(articleId)!);
    const same = before.stale.find((other) => sameEntry(other.review, review));
    if (same !== undefined) this.#save(before, withdraw(before, same.review));
    return true;
  }

  async #line(question: string): Promise<string | null> {
    const answer = (await this.#terminal.line(question))?.trim() ?? null;
    return answer === "" ? null : answer;
  }

  #say(text: string): void {
    this.#terminal.write(text);
  }
}

const sameEntry = (a: ReviewEntry, b: ReviewEntry): boolean =>
  a.action === b.action && JSON.stringify(a.record) === JSON.stringify(b.record);

/** Problems of a review that is not in its file yet: they have no line. */
export const refusal = (problems: readonly Problem[]): string =>
  `refused: ${problems.map((problem) => problem.toString().replace(/^[^:]*:\d+: /, "")).join("\n")}`;
