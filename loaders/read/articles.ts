import {type Article, headerSchema} from "../article.ts";
import {findLanguage, languageTags} from "../language/language.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {splitFrontMatter} from "./frontMatter.ts";
import {Problem} from "./problem.ts";
import {checkYaml, parseYaml, type YamlText} from "./yaml.ts";

/** All articles (`*.md`) of a folder, by name of file, and everything that is wrong with them. `label` is the folder's name in messages. */
export function readArticles(dir: string, label: string = dir): Read<Article[]> {
  const {value: names, problems} = listFolder(dir, label);
  const articles: Article[] = [];
  for (const name of names) {
    if (!name.endsWith(".md")) {
      const remedy = "give an article's file a name that ends in .md, or move the file elsewhere";
      problems.push(new Problem(`${label}/${name}`, 1, null, "not an article: its name does not end in .md", {remedy}));
      continue;
    }
    const {value: text, problems: unread} = readText(dir, name, label);
    problems.push(...unread);
    if (text === null) continue;
    const article = parseArticle(text, `${label}/${name}`);
    problems.push(...article.problems);
    if (article.value !== null) articles.push(article.value);
  }
  return {value: articles, problems: [...problems, ...duplicates(articles)]};
}

/** One article from its file's text. */
export function parseArticle(text: string, file: string): Read<Article | null> {
  const {yaml: header, yamlLine, body, bodyLine} = splitFrontMatter(text);
  if (header === null) {
    const remedy = 'begin the file with a line "---", the header\'s fields, and another line "---"';
    return {value: null, problems: [new Problem(file, 1, null, "no front matter", {remedy})]};
  }
  const {yaml, problems} = parseYaml(header, file, yamlLine);
  if (body.trim() === "") {
    const remedy = "put the article's text under the header, exactly as it was received";
    problems.push(new Problem(file, bodyLine, "body", "empty", {remedy}));
  }
  if (yaml === null) return {value: null, problems};
  const checked = checkYaml(yaml, [], yaml.value ?? {}, headerSchema);
  problems.push(...checked.problems);
  if (checked.value === null) return {value: null, problems};
  if (findLanguage(checked.value.language) === null)
    problems.push(
      new Problem(file, yaml.lineOf(["language"]), "language", "no rules for this language", {
        value: checked.value.language,
        remedy: `there are rules for: ${languageTags.join(", ")}`
      })
    );
  if (problems.length > 0) return {value: null, problems};
  return {value: {...checked.value, body, file, lines: linesOf(yaml)}, problems};
}

const linesOf = (yaml: YamlText): Record<string, number> =>
  Object.fromEntries(Object.keys(headerSchema.shape).map((field) => [field, yaml.lineOf([field])]));

function duplicates(articles: readonly Article[]): Problem[] {
  const first = new Map<string, Article>();
  return articles.flatMap((article) => {
    const other = first.get(article.id);
    if (other === undefined) first.set(article.id, article);
    if (other === undefined) return [];
    const remedy = `${other.file} has this id too: give each article its own`;
    return [new Problem(article.file, article.lines.id!, "id", "duplicate id", {value: article.id, remedy})];
  });
}
