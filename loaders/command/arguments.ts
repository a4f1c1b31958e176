import {availableParallelism} from "node:os";
import {type ParseArgsConfig, parseArgs} from "node:util";
import {isEdtf} from "../edtf/index.ts";
import {findLanguage, languageTags} from "../language/language.ts";

/** Unless told, no more threads than this: each takes some 30 MB. */
const MOST_JOBS = 8;

export const usage = `usage: npm run --silent extract -- [options] FILE…
       npm run --silent extract -- --ndjson [options] < articles.ndjson

Writes what each article claims, says and dates as NDJSON, one record a line, in the order of the text.
A FILE is UTF-8 text, with YAML front matter or without, or HTML; - is standard input. With --ndjson each line of
standard input is one article: {"id", "text", "published", "language"}.

  --published DATE  YYYY[-MM[-DD]]: when it was published, for articles that do not say so themselves
  --language TAG    their language, where they do not say (${languageTags.join(", ")}; id unless told)
  --registry DIR    the story's vocabularies (data/registry of the project unless told)
  --ndjson          articles come from standard input, one a line
  --jobs N          with --ndjson: how many threads (as many as there are processors, but not above ${MOST_JOBS}, unless told)
  --help            this text

Exit status: 0, 1 where something could not be read (it is named on standard error, the rest goes on), 2 wrong usage.
`;

/** What the command was asked to do. */
export interface Arguments {
  files: string[];
  ndjson: boolean;
  help: boolean;
  published: string | null;
  language: string;
  /** The registry's folder; null for the project's own. */
  registry: string | null;
  jobs: number;
}

/** A command line that cannot be understood. */
export class UsageError extends Error {}

/** Reads a command line, without the names of program and script. */
export function readArguments(args: readonly string[]): Arguments {
  const {values, positionals: files} = parse(args);
  const {ndjson = false, help = false, published = null, language = "id", registry = null, jobs} = values;
  if (help) return {files, ndjson, help, published, language, registry, jobs: 1};
  if (published !== null && !(/^\d{4}(-[01]\d(-\d\d)?)?$/.test(published) && isEdtf(published)))
    throw new UsageError(`--published: not a date (YYYY, YYYY-MM or YYYY-MM-DD): ${JSON.stringify(published)}`);
  if (findLanguage(language) === null)
    throw new UsageError(
      `--language: no rules for ${JSON.stringify(language)}; there are for ${languageTags.join(", ")}`
    );
  if (jobs !== undefined && !ndjson) throw new UsageError("--jobs goes with --ndjson");
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError(`--jobs: not a number from 1 to 999: ${JSON.stringify(jobs)}`);
  if (ndjson && files.length > 0) throw new UsageError("--ndjson reads standard input: name no file with it");
  if (!ndjson && files.length === 0) throw new UsageError("no file named");
  if (files.filter((file) => file === "-").length > 1) throw new UsageError("standard input can be read once only");
  return {
    files,
    ndjson,
    help,
    published,
    language,
    registry,
    jobs: Number(jobs ?? Math.min(availableParallelism(), MOST_JOBS))
  };
}

function parse(args: readonly string[]) {
  return parseOptions(args, {
    published: {type: "string"},
    language: {type: "string"},
    registry: {type: "string"},
    jobs: {type: "string"},
    ndjson: {type: "boolean"},
    help: {type: "boolean", short: "h"}
  });
}

/**
 * The options and files of a command line, in any order.
 * @throws {UsageError} where there is an option that is not one of these, or one without its value.
 */
export function parseOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options
) {
  try {
    return parseArgs({args: [...args], allowPositionals: true, options});
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
