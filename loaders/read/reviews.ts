import {parseReviews} from "../review/parse.ts";
import type {Review} from "../review.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {Problem} from "./problem.ts";

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
