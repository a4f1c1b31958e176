import {stripVTControlCharacters} from "node:util";

/** Framework's first words of a line about one step, and what the step is called here; in the order of a build. */
const steps: Record<string, string> = {
  load: "reading pages",
  build: "bundling scripts",
  bundle: "bundling scripts",
  copy: "copying files",
  render: "writing pages"
};

/**
 * Tells how far Framework's build is: called with its output as it comes, it says each stage once, and at a stage of many
 * steps how many are done.
 */
export function buildProgress(
  say: (line: string) => void,
  {every = 10}: {every?: number} = {}
): (output: string) => void {
  const counts = new Map<string, number>();
  let rest = "";
  return (output) => {
    const lines = (rest + stripVTControlCharacters(output)).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const step = steps[line.trimStart().split(" ", 1)[0] ?? ""];
      if (!step) continue;
      const count = (counts.get(step) ?? 0) + 1;
      counts.set(step, count);
      if (count === 1) say(step);
      else if (count % every === 0) say(`${step}: ${count} done`);
    }
  };
}

/** What bundlers say of other people's code that nobody here can mend: that DuckDB's worker uses `eval`. */
export function withoutNoise(output: string): string {
  return output
    .split(/(?<=\n)/)
    .filter((line) => !/^node_modules\/@duckdb\/.*Use of eval/.test(stripVTControlCharacters(line)))
    .join("");
}
