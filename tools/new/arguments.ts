import {parseOptions, UsageError} from "../../loaders/command/arguments.ts";

export const usage = `usage: npm run new -- NAME DIR

Writes a workbook for another story into DIR, which must be empty or not there: the same commands, a registry with examples to
fill in, and a first page. NAME is the story's title.

  --help  this text

Exit status: 0, 1 where it could not be written, 2 wrong usage.
`;

/** Reads a command line, without the names of program and script; null where it asks for help. */
export function readArguments(args: readonly string[]): {name: string; dir: string} | null {
  const parsed = parseOptions(args, {help: {type: "boolean", short: "h"}});
  if (parsed.values.help) return null;
  const [name, dir, ...more] = parsed.positionals;
  if (name === undefined || dir === undefined) throw new UsageError("a name and a folder are needed");
  if (more.length > 0)
    throw new UsageError(`too much: ${JSON.stringify(more[0])}: put a name of several words in quotation marks`);
  if (name.trim() === "" || /\p{Cc}/u.test(name)) throw new UsageError(`not a title: ${JSON.stringify(name)}`);
  return {name: name.trim(), dir};
}
