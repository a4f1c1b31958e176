import {Session} from "node:inspector/promises";

/** Counts work, and ends. */
export interface WorkCounter {
  /** How often functions, branches and rounds of loops were entered while something ran: the same every time it runs. */
  of(run: () => unknown): Promise<number>;
  end(): Promise<void>;
}

/**
 * Counts the work of the modules whose paths hold `part`, by V8's coverage of blocks: unlike a time it does not depend on
 * the machine. What the engine does by itself, such as a search in a text, is not in it. To be called before they first run:
 * of code that has been compiled without counters some runs are not counted.
 */
export async function countWork(part: string): Promise<WorkCounter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", {callCount: true, detailed: true});
  const sinceLast = async () => {
    const {result} = await session.post("Profiler.takePreciseCoverage");
    const own = result.filter(({url}) => url.includes(part));
    const ranges = own.flatMap(({functions}) => functions.flatMap(({ranges}) => ranges));
    return ranges.reduce((sum, {count}) => sum + count, 0);
  };
  return {
    of: async (run) => {
      await sinceLast();
      run();
      return sinceLast();
    },
    end: async () => {
      await session.post("Profiler.stopPreciseCoverage");
      session.disconnect();
    }
  };
}
