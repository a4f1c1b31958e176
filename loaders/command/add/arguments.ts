import {headerSchema} from "../../article.ts";
import {parseOptions, UsageError} from "../arguments.ts";

export const usage = `usage: npm run add -- [options] FILE
       npm run add -- [options] - < FILE

Brings an article in: a saved web page, plain text, a PDF or a DOCX. Writes data/articles/<id>.md with what the document says
of itself, asks on a terminal for what is missing, and says what was found in it. - is standard input.

A text that is in the project already, or nearly so, is refused; it is kept in data/repeats as a relay of that article.

  --id ID             the article's id (made of publisher and date unless told)
  --publisher NAME    who published it
  --title TEXT        its headline
  --author NAME       who wrote it
  --published DATE    YYYY[-MM[-DD]]: when
  --published-note T  how the date is known, where the article does not state it
  --relay NAME        a medium that it takes its report from; may be given several times
  --language TAG      its language (id where neither the document nor you say)
  --url ADDRESS       its address
  --rights TEXT       who holds the rights
  --no-ask            ask nothing, even on a terminal: what nobody states is written as unknown
  --dry-run           say what would be done, and write nothing
  --json              say what was found as JSON
  --help              this text

An empty value ("") says that a fact is unknown, whatever the document says.
Exit status: 0, 1 where the article could not be added, 2 wrong usage, 3 where it repeats another.
`;

/** The facts of an article that a flag can state: null is "unknown", undefined is not stated. */
export interface StatedFacts {
  id?: string;
  publisher?: string | null;
  title?: string | null;
  author?: string | null;
  published?: string | null;
  publishedNote?: string | null;
  relays?: string[];
  language?: string;
  url?: string | null;
  rights?: string | null;
}

/** What the command was asked to do. */
export interface AddArguments {
  /** The document's file; `-` for standard input. */
  file: string;
  stated: StatedFacts;
  ask: boolean;
  dryRun: boolean;
  json: boolean;
  help: boolean;
}

const flags = {
  id: "id",
  publisher: "publisher",
  title: "title",
  author: "author",
  published: "published",
  "published-note": "publishedNote",
  language: "language",
  url: "url",
  rights: "rights"
} as const;

/**
 * Reads a command line, without the names of program and script.
 * @throws {UsageError} where it cannot be understood, or a fact is malformed.
 */
export function readAddArguments(args: readonly string[]): AddArguments {
  const {values, positionals} = parse(args);
  const {help = false, json = false} = values;
  const given = {help, json, ask: !values["no-ask"], dryRun: values["dry-run"] ?? false};
  if (help) return {...given, file: "", stated: {}};
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError("no file named");
  if (more.length > 0) throw new UsageError(`one article at a time: ${JSON.stringify(more[0])} is a second file`);
  const stated: Record<string, unknown> = {};
  for (const [flag, field] of Object.entries(flags)) {
    const value = values[flag as keyof typeof flags];
    if (value !== undefined) stated[field] = checked(flag, field, value === "" ? null : value);
  }
  if (values.relay !== undefined) stated.relays = values.relay;
  return {...given, file, stated};
}

/** A fact as the article's header may have it. */
function checked(flag: string, field: keyof typeof headerSchema.shape, value: string | null): unknown {
  const {success, data, error} = headerSchema.shape[field].safeParse(value);
  if (success) return data;
  throw new UsageError(`--${flag}: ${error.issues[0]?.message ?? "wrong"}: ${JSON.stringify(value ?? "")}`);
}

function parse(args: readonly string[]) {
  const text = {type: "string"} as const;
  const flag = {type: "boolean"} as const;
  return parseOptions(args, {
    id: text,
    publisher: text,
    title: text,
    author: text,
    published: text,
    "published-note": text,
    relay: {type: "string", multiple: true},
    language: text,
    url: text,
    rights: text,
    "no-ask": flag,
    "dry-run": flag,
    json: flag,
    help: {type: "boolean", short: "h"}
  });
}
