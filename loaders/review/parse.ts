import type {Read} from "../read/folder.ts";
import {Problem} from "../read/problem.ts";
import {checkYaml, parseYaml} from "../read/yaml.ts";
import {type Review, reviewSchema} from "../review.ts";

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
