import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {type Article, type Header, headerSchema} from "../../article.ts";
import {articleFile, articleId} from "../../articleFile.ts";
import {findLanguage, languageTags} from "../../language/language.ts";
import {checkProject} from "../../read/checkProject.ts";
import {codeOf} from "../../read/folder.ts";
import {assertNone, type Problem} from "../../read/problem.ts";
import {type ReadProject, readEverything} from "../../read/project.ts";
import {type Received, readReceived} from "../../read/received.ts";
import {findUnused} from "../../read/unused.ts";
import {mostAlike, type Overlap, REPEATED} from "../../repeat.ts";
import {plainName} from "../../tables/sources.ts";
import {replaceFile} from "../../write.ts";
import type {AddArguments} from "./arguments.ts";
import {askFor, type Terminal} from "./ask.ts";
import {describeFindings, findingsOf} from "./findings.ts";
import {recordRepeat} from "./recordRepeat.ts";

/** The exit status where a text repeats an article. */
const REPEATS = 3;

/** Where the command works, and whom it speaks to. */
export interface Surroundings {
  /** The project's folder. */
  root: string;
  /** The folder that a file is named from. */
  from: string;
  input: AsyncIterable<Uint8Array>;
  /** Takes findings. */
  print: (text: string) => void;
  /** Takes what the command did, a line at a time. */
  say: (line: string) => void;
  /** The terminal to ask on; null where there is none. */
  terminal: Terminal | null;
}

/**
 * Brings a document into a project, and gives the exit status.
 * @throws {Error} in words for a person, where it cannot be read or its facts will not do; then nothing was written.
 * @throws {ProblemsError} where the project is faulty, or the article would make it so.
 */
export async function addArticle(args: AddArguments, around: Surroundings): Promise<0 | typeof REPEATS> {
  const project = readEverything(around.root);
  assertNone(withoutUnused(project));
  const received = await receive(args.file, around);
  const alike = mostAlike(received.text, project.articles);
  const repeats = alike !== null && alike.share >= REPEATED ? alike : null;
  const header = await completeHeader(args, received, project, repeats === null ? around.terminal : null);
  if (repeats !== null) {
    refuse(args, header, received, repeats, around);
    return REPEATS;
  }
  const article: Article = {...header, body: received.text, file: `data/articles/${header.id}.md`, lines: {}};
  assertNone(newProblems(project, article));
  if (!args.dryRun) replaceFile(join(around.root, article.file), articleFile(header, received.text));
  report(args, article, project, alike, around);
  return 0;
}

/** What is wrong with the project, but for entries that no article names: the one that comes in may. */
function withoutUnused({articles, files, problems}: ReadProject): Problem[] {
  const unused = new Set(findUnused(articles, files).map(String));
  return problems.filter((problem) => !unused.has(String(problem)));
}

async function receive(file: string, {from, input}: Surroundings): Promise<Received> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await readAll(input) : readFileSync(resolve(from, file));
  } catch (error) {
    throw new Error(`${file}: cannot be read (${codeOf(error)})`);
  }
  try {
    return await readReceived(bytes);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** What the flags state, then what the document says, then what a person answers. */
async function completeHeader(
  {stated, file, ask}: AddArguments,
  received: Received,
  {articles, registry}: ReadProject,
  terminal: Terminal | null
): Promise<Header> {
  const {title, author, url} = received;
  const publisher = nameInRegistry(received.publisher, registry);
  // Word processors and pages state languages that their text is not in: only one that has rules is believed.
  const language = received.language !== null && findLanguage(received.language) !== null ? received.language : null;
  const said = {publisher, title, author, published: received.published, language, url};
  const facts: Record<string, unknown> = {publishedNote: null, rights: null, relays: [], ...said, ...stated};
  const asked = (["publisher", "title", "author", "published", "language", "url", "rights"] as const).filter(
    (field) => stated[field] === undefined && (facts[field] === null || facts[field] === undefined)
  );
  if (ask && file !== "-" && terminal !== null) Object.assign(facts, await askFor(asked, {language: "id"}, terminal));
  facts.language ??= "id";
  facts.publisher = nameInRegistry(facts.publisher as string | null, registry);
  facts.id ??= articleId(facts as unknown as Header, new Set(articles.map(({id}) => id)));
  const header = headerSchema.parse(facts);
  if (articles.some(({id}) => id === header.id))
    throw new Error(`--id: an article has this id already: ${JSON.stringify(header.id)}`);
  if (findLanguage(header.language) === null)
    throw new Error(
      `--language: no rules for ${JSON.stringify(header.language)}; there are for ${languageTags.join(", ")}`
    );
  return header;
}

/** A publisher's name as the registry has it, where one of its aliases is given. */
function nameInRegistry(name: string | null, {sources}: ReadProject["registry"]): string | null {
  if (name === null) return null;
  const plain = plainName(name);
  return sources.find(({name, aliases}) => [name, ...aliases].some((one) => plainName(one) === plain))?.name ?? name;
}

/** What the article would break: names that lead nowhere, or nearly to a source. */
function newProblems({articles, files, reviews, repeats}: ReadProject, article: Article) {
  const lines = Object.fromEntries(Object.keys(headerSchema.shape).map((field, i) => [field, i + 2]));
  const all = [...articles, {...article, lines}];
  return checkProject({articles: all, files, reviews, repeats, articlesWhole: true, registryWhole: true}).filter(
    ({file}) => file === article.file
  );
}

function refuse(
  {dryRun, json}: AddArguments,
  header: Header,
  received: Received,
  alike: Overlap<Article>,
  {root, print, say}: Surroundings
): void {
  const {article, share} = alike;
  const exact = received.text === article.body;
  const file = recordRepeat(root, header, received.text, alike, {dryRun});
  if (json) {
    print(`${JSON.stringify({added: null, repeats: article.id, share, recorded: file})}\n`);
    return;
  }
  const how = exact ? "the same text as" : `${Math.floor(share * 100)} per cent of it stands in`;
  say(`not added: ${how} ${article.file} (${article.title ?? article.id})`);
  const told = dryRun ? "would be kept" : "kept";
  say(
    file === null
      ? "  it is known as that already; where it is a newer version of that article, edit that article's file"
      : `  ${told} in ${file} as a relay of it, which is no witness of its own`
  );
}

function report(
  {json, dryRun}: AddArguments,
  article: Article,
  {registry}: ReadProject,
  alike: Overlap<Article> | null,
  {print, say}: Surroundings
): void {
  const findings = findingsOf(article, registry);
  if (json) {
    const {body, file, lines, ...header} = article;
    print(`${JSON.stringify({added: dryRun ? null : file, header, ...findings})}\n`);
    return;
  }
  say(`${dryRun ? "would be added" : "added"}: ${article.file}`);
  const unknown = (["publisher", "title", "author", "published", "url", "rights"] as const).filter(
    (field) => article[field] === null
  );
  if (unknown.length > 0) say(`  unknown: ${unknown.join(", ")}`);
  if (article.published === null) say("  without a date of publication no relative date can be resolved");
  if (alike !== null && alike.shareOfArticle >= REPEATED)
    say(`  it holds ${Math.floor(alike.shareOfArticle * 100)} per cent of ${alike.article.file}`);
  print(describeFindings(findings));
}
