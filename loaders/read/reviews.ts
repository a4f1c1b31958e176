import {parseReviews} from "../review/parse.ts";
import type {Review} from "../review.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {Problem} from "./problem.ts";

/** What files held when they were last read: a preview reads all of them after every edit, and most stay as they are. */
const known = new Map<string, {text: string; read: Read<Review[]>}>();

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
    const file = `${label}/${name}`;
    const before = known.get(file);
    const read = before?.text === text ? before.read : parseReviews(text, file, name.slice(0, -".yaml".length));
    known.set(file, {text, read});
    problems.push(...read.problems);
    reviews.push(...read.value);
  }
  return {value: reviews, problems};
}
