import {type RecordKind, recordKinds} from "../../review.ts";
import {parseOptions, UsageError} from "../arguments.ts";

export const usage = `usage: npm run review                                  goes through what needs a person
       npm run --silent review -- --list|--json [options]  lists it
       npm run review -- VERDICT [RECORD] [options]     gives one verdict, and asks nothing

Every record that the machine found waits for a person's verdict, the doubtful first: where a figure's origin is inferred, a
date can be read two ways, a name is unknown, no measure fits. Verdicts are written to data/reviews/<article>.yaml, each as
it is given; stop when you like, and go on later where you stopped.

Which records:
  --article ID      of this article only (several times for several)
  --kind KIND       of this kind only: ${recordKinds.join(", ")}
  --doubtful        only those with something doubtful
  --all             those that have a verdict too

Verdicts, with the record's id as --list tells it:
  confirm RECORD…   it is right
  correct RECORD    with --set FIELD=VALUE for each wrong field (text=WORDS for other words)
  reject RECORD     it is no record
  gloss RECORD      with --text TRANSLATION of its sentence
  note [RECORD]     with --text REMARK; on the whole article with --article ID
  add               what the machine missed: --article ID --kind KIND --words WORDS --set FIELD=VALUE…
  withdraw PLACE    takes back the verdict at this place, such as data/reviews/one.yaml:12
  --occurrence N    for add: which of the places in the article where these words stand
  --set FIELD=VALUE a field; several names stand between semicolons, and nothing means null
  --text TEXT       the translation or the remark
  --reason TEXT     why
  --reviewer NAME   who judges (git's user.name unless told)
  --date DATE       when, YYYY-MM-DD (today unless told)
  --help            this text

Exit status: 0; 1 where a verdict is refused, or a file cannot be read or written; 2 wrong usage; 130 stopped with Ctrl-C.
`;

export const verdictNames = ["confirm", "correct", "reject", "gloss", "note", "add", "withdraw"] as const;
export type VerdictName = (typeof verdictNames)[number];

/** What the command was asked to do. */
export interface ReviewArguments {
  mode: "help" | "ask" | "list" | "json" | VerdictName;
  /** Ids of records; for withdraw, a place. */
  subjects: string[];
  articles: string[];
  kind: RecordKind | null;
  doubtful: boolean;
  all: boolean;
  words: string | null;
  occurrence: number | null;
  /** Fields and what was typed for them. */
  set: [field: string, typed: string][];
  text: string | null;
  reason: string | null;
  reviewer: string | null;
  date: string | null;
}

/**
 * Reads the command line.
 * @throws {UsageError} where it cannot be understood.
 */
export function readReviewArguments(args: readonly string[]): ReviewArguments {
  const {values, positionals} = parse(args);
  const [verdict, ...subjects] = positionals;
  if (verdict !== undefined && !isVerdict(verdict))
    throw new UsageError(`no such verdict: ${JSON.stringify(verdict)}; the verdicts are ${verdictNames.join(", ")}`);
  const {kind = null, occurrence} = values;
  if (kind !== null && !(recordKinds as string[]).includes(kind))
    throw new UsageError(`--kind: no such kind: ${JSON.stringify(kind)}; the kinds are ${recordKinds.join(", ")}`);
  if (occurrence !== undefined && !/^[1-9]\d*$/.test(occurrence))
    throw new UsageError(`--occurrence: not a number from 1: ${JSON.stringify(occurrence)}`);
  if (verdict !== undefined && (values.list || values.json)) throw new UsageError("--list and --json take no verdict");
  const read: ReviewArguments = {
    mode: values.help ? "help" : (verdict ?? (values.json ? "json" : values.list ? "list" : "ask")),
    subjects,
    articles: values.article ?? [],
    kind: kind as RecordKind | null,
    doubtful: values.doubtful ?? false,
    all: values.all ?? false,
    words: values.words ?? null,
    occurrence: occurrence === undefined ? null : Number(occurrence),
    set: (values.set ?? []).map(readSet),
    text: values.text ?? null,
    reason: values.reason ?? null,
    reviewer: values.reviewer ?? null,
    date: values.date ?? null
  };
  checkNeeds(read);
  return read;
}

const isVerdict = (word: string): word is VerdictName => (verdictNames as readonly string[]).includes(word);

function readSet(pair: string): [string, string] {
  const at = pair.indexOf("=");
  if (at < 1) throw new UsageError(`--set: not FIELD=VALUE: ${JSON.stringify(pair)}`);
  return [pair.slice(0, at), pair.slice(at + 1)];
}

/** Each verdict has what it needs: records, fields, words. */
function checkNeeds({mode, subjects, articles, kind, words, set, text}: ReviewArguments): void {
  const need = (there: boolean, what: string) => {
    if (!there) throw new UsageError(`${mode}: ${what}`);
  };
  if (mode === "confirm") need(subjects.length > 0, "name a record by its id, as --list tells it");
  if (["correct", "reject", "gloss", "withdraw"].includes(mode))
    need(subjects.length === 1, "name one record by its id");
  if (mode === "correct") need(set.length > 0, "say what is right with --set FIELD=VALUE");
  if (mode === "gloss" || mode === "note") need(text !== null, "say it with --text");
  if (mode === "note")
    need(subjects.length === 1 || articles.length === 1, "name a record, or an article with --article");
  if (mode === "add")
    need(articles.length === 1 && kind !== null && words !== null, "needs --article, --kind and --words");
}

function parse(args: readonly string[]) {
  return parseOptions(args, {
    list: {type: "boolean"},
    json: {type: "boolean"},
    article: {type: "string", multiple: true},
    kind: {type: "string"},
    doubtful: {type: "boolean"},
    all: {type: "boolean"},
    words: {type: "string"},
    occurrence: {type: "string"},
    set: {type: "string", multiple: true},
    text: {type: "string"},
    reason: {type: "string"},
    reviewer: {type: "string"},
    date: {type: "string"},
    help: {type: "boolean", short: "h"}
  });
}
