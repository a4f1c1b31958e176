import {type Review, reviewSchema} from "../review.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {Problem} from "./problem.ts";
import {checkYaml, parseYaml} from "./yaml.ts";

/** All reviews of a folder, a file `<article-id>.yaml` for each article, by name of file. `label` is the folder's name in messages. */
export function readReviews(dir: string, label: string = dir): Read<Review[]> {
  const {value: names, problems} = listFolder(dir, label);
  const reviews: Review[] = [];
  for (const name of names) {
    if (!name.endsWith(".yaml")) {
      const remedy = "name the file after its article: <article-id>.yaml";
      problems.push(
        new Problem(`${label}/${name}`, 1, null, "not a file of reviews: its name does not end in .yaml", {remedy})
      );
      continue;
    }
    const {value: text, problems: unread} = readText(dir, name, label);
    problems.push(...unread);
    if (text === null) continue;
    const read = parseReviews(text, `${label}/${name}`, name.slice(0, -".yaml".length));
    problems.push(...read.problems);
    reviews.push(...read.value);
  }
  return {value: reviews, problems};
}

/** The reviews of one article from their file's text. */
export function parseReviews(text: string, file: string, articleId: string): Read<Review[]> {
  const {yaml, problems} = parseYaml(text, file);
  if (yaml === null || yaml.value === null) return {value: [], problems};
  if (!Array.isArray(yaml.value)) {
    const remedy = "begin each verdict with a hyphen";
    return {value: [], problems: [...problems, new Problem(file, 1, null, "not a list", {remedy})]};
  }
  const reviews: Review[] = [];
  yaml.value.forEach((entry: unknown, index) => {
    const checked = checkYaml(yaml, [index], entry, reviewSchema);
    problems.push(...checked.problems);
    if (checked.value !== null) reviews.push({...checked.value, articleId, file, line: yaml.lineOf([index])});
  });
  return {value: reviews, problems};
}
