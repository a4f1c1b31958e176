import {readFileSync} from "node:fs";
import {join} from "node:path";
import {readArticles} from "../../read/articles.ts";
import {codeOf} from "../../read/folder.ts";
import {suggest} from "../../read/nearest.ts";
import {Problem, ProblemsError} from "../../read/problem.ts";
import {readRegistry} from "../../read/registry.ts";
import {type ArticleDesk, openDesk, withText} from "../../review/desk.ts";
import {replaceFile} from "../../write.ts";
import {UsageError} from "../arguments.ts";

/**
 * The desks of a project's articles, or of those named. Reviews that no longer hold are on them, to be judged anew.
 * @throws {ProblemsError} where an article, the registry or a file of reviews cannot be read.
 * @throws {UsageError} where there is no such article.
 */
export function openDesks(
  root: string,
  ids: readonly string[],
  progress: (done: number, of: number) => void
): ArticleDesk[] {
  const {value: articles, problems} = readArticles(join(root, "data/articles"), "data/articles");
  const {value: files, problems: unread} = readRegistry(join(root, "data/registry"), "data/registry");
  if (problems.length + unread.length > 0) throw new ProblemsError([...problems, ...unread]);
  const known = articles.map(({id}) => id);
  const stray = ids.find((id) => !known.includes(id));
  if (stray !== undefined)
    throw new UsageError(
      `no such article: ${JSON.stringify(stray)}. ${suggest(stray, known, `there are ${known.join(", ")}`)}`
    );
  const wanted = articles.filter(({id}) => ids.length === 0 || ids.includes(id));
  const desks = wanted.map((article, i) => {
    progress(i, wanted.length);
    return openDesk(article, files.registry, readReviewFile(root, article.id));
  });
  const faults = desks.flatMap((desk) => desk.problems);
  if (faults.length > 0) throw new ProblemsError(faults);
  return desks;
}

const pathOf = (root: string, id: string): string => join(root, "data/reviews", `${id}.yaml`);

function readReviewFile(root: string, id: string): string | null {
  try {
    return readFileSync(pathOf(root, id), "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw new ProblemsError([new Problem(`data/reviews/${id}.yaml`, 1, null, `cannot be read (${codeOf(error)})`)]);
  }
}

/** The desk with its file of reviews as it stands now: someone else may have written to it. */
export function refresh(root: string, desk: ArticleDesk): ArticleDesk {
  const text = readReviewFile(root, desk.article.id);
  return text === desk.text ? desk : withText(desk, text);
}

/** Writes a desk's file of reviews: beside its place, and then moved there. */
export function saveDesk(root: string, {article, text}: ArticleDesk): void {
  replaceFile(pathOf(root, article.id), text ?? "");
}
