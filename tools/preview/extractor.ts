import {setTimeout as pause} from "node:timers/promises";
import type {Output} from "../site/outputs.ts";
import {bundled} from "./bundle.ts";
import {type FoundProblem, problemsOf} from "./problems.ts";
import {quiet} from "./quiet.ts";
import type * as TableCode from "./tables.ts";

/** What it is asked: the project's folder, and whether the loaders' code is bundled; where it is not, it tells why. */
export interface ToExtract {
  root: string;
  readable: boolean;
  /** Asked only so that packages are loaded, and compiled for what they do here, before the next code comes. */
  practice?: boolean;
}

/** What it answers: what pages ask for, or what is wrong; then, where nothing is, what can be taken away. */
export type Extracted = {asked: Output[]; problems: FoundProblem[]} | {taken: Output[]; problems: FoundProblem[]};

/**
 * A process that makes the tables when it is told to. It lives until the loaders' code changes, so that the code that it
 * runs is always the one on the disk; the preview starts it.
 */
process.setSourceMapsEnabled(true);
process.on("message", (asked: ToExtract) => void make(asked));

let last: ToExtract;

async function make(asked: ToExtract): Promise<void> {
  last = asked;
  const {root, readable, practice} = asked;
  const answer = (extracted: Extracted) => practice || process.send?.(extracted);
  try {
    // Loaded here, so that a mistake in the code itself is told like any other.
    const code = await (readable ? bundled<typeof TableCode>(root, "tools/preview/tables.ts") : import("./tables.ts"));
    const {tables} = code.loadProject(root);
    answer({asked: code.askedOutputs(tables), problems: []});
    if (practice) return;
    // No open page waits for what can be taken away.
    await pause(quiet);
    const taken: Output[] = [];
    try {
      for (const output of code.takenOneByOne(root, tables)) {
        await pause();
        // What is asked anew goes first, and makes this old.
        if (last !== asked) return;
        taken.push(output);
      }
      answer({taken, problems: []});
    } catch (error) {
      answer({taken: [], problems: problemsOf(error, root)});
    }
  } catch (error) {
    answer({asked: [], problems: problemsOf(error, root)});
  }
}
