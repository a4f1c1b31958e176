import type {Output} from "../site/outputs.ts";
import {type FoundProblem, problemsOf} from "./problems.ts";

/** What the extractor answers: everything that it made, or what is wrong. */
export interface Extracted {
  outputs: Output[];
  problems: FoundProblem[];
}

/**
 * A process that makes the tables when it is told to. It lives until the loaders' code changes, so that the code that it
 * runs is always the one on the disk; the preview starts it. Packages do not change, so they are loaded while it waits.
 */
for (const name of ["zod", "yaml", "@uwdata/flechette", "hyparquet-writer", "@noble/hashes/sha2"])
  void import(name).catch(() => {});
process.on("message", (root: string) => {
  void make(root).then((extracted) => process.send?.(extracted));
});

async function make(root: string): Promise<Extracted> {
  try {
    // Loaded here, so that a mistake in the code itself is told like any other.
    const {loadProject} = await import("../../loaders/index.ts");
    const {tableOutputs} = await import("../site/outputs.ts");
    return {outputs: tableOutputs(root, loadProject(root).tables), problems: []};
  } catch (error) {
    return {outputs: [], problems: problemsOf(error, root)};
  }
}
