import {type Repeat, repeatSchema} from "../repeat.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {Problem} from "./problem.ts";
import {checkYaml, parseYaml} from "./yaml.ts";

/** All repeats of a folder, a file `<article-id>.yaml` for each article that was published again, by name of file. */
export function readRepeats(dir: string, label: string = dir): Read<Repeat[]> {
  const {value: names, problems} = listFolder(dir, label);
  const repeats: Repeat[] = [];
  for (const name of names) {
    if (!name.endsWith(".yaml")) {
      const remedy = "name the file after the article that is repeated: <article-id>.yaml";
      problems.push(
        new Problem(`${label}/${name}`, 1, null, "not a file of repeats: its name does not end in .yaml", {remedy})
      );
      continue;
    }
    const {value: text, problems: unread} = readText(dir, name, label);
    problems.push(...unread);
    if (text === null) continue;
    const read = parseRepeats(text, `${label}/${name}`, name.slice(0, -".yaml".length));
    problems.push(...read.problems);
    repeats.push(...read.value);
  }
  return {value: repeats, problems};
}

/** The repeats of one article from their file's text. */
export function parseRepeats(text: string, file: string, articleId: string): Read<Repeat[]> {
  const {yaml, problems} = parseYaml(text, file);
  if (yaml === null || yaml.value === null) return {value: [], problems};
  if (!Array.isArray(yaml.value)) {
    const remedy = "begin each repeat with a hyphen";
    return {value: [], problems: [...problems, new Problem(file, 1, null, "not a list", {remedy})]};
  }
  const repeats: Repeat[] = [];
  yaml.value.forEach((entry: unknown, index) => {
    const checked = checkYaml(yaml, [index], entry, repeatSchema);
    problems.push(...checked.problems);
    if (checked.value !== null) repeats.push({...checked.value, articleId, file, line: yaml.lineOf([index])});
  });
  return {value: repeats, problems};
}
