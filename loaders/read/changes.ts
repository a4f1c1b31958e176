import {changesSchema, type RecordedChanges} from "../change.ts";
import {listFolder, type Read, readText} from "./folder.ts";
import {Problem} from "./problem.ts";
import {checkYaml, parseYaml} from "./yaml.ts";

/** All records of changes of a folder, the earliest first. `label` is the folder's name in messages. */
export function readChanges(dir: string, label: string = dir): Read<RecordedChanges[]> {
  const {value: names, problems} = listFolder(dir, label);
  const records: RecordedChanges[] = [];
  for (const name of names) {
    if (!name.endsWith(".yaml")) {
      const remedy = "npm run diff -- --record writes these files";
      problems.push(
        new Problem(`${label}/${name}`, 1, null, "not a record of changes: its name does not end in .yaml", {remedy})
      );
      continue;
    }
    const {value: text, problems: unread} = readText(dir, name, label);
    problems.push(...unread);
    if (text === null) continue;
    const {yaml, problems: faults} = parseYaml(text, `${label}/${name}`);
    problems.push(...faults);
    if (yaml === null) continue;
    const checked = checkYaml(yaml, [], yaml.value, changesSchema);
    problems.push(...checked.problems);
    if (checked.value === null) continue;
    const lines = checked.value.changes.map((_, i) => yaml.lineOf(["changes", i]));
    records.push({...checked.value, file: `${label}/${name}`, lines});
  }
  records.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.file < b.file ? -1 : 1));
  return {value: records, problems};
}
