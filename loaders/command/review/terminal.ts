import {createInterface} from "node:readline";
import {coloured, plain, type Style} from "./show.ts";

/** Someone stopped the command with Ctrl-C. */
export class Stopped extends Error {}

/** What asks a person. */
export interface Terminal {
  style: Style;
  write(text: string): void;
  /** The next key, as it is typed; null where there will be none. @throws {Stopped} */
  key(): Promise<string | null>;
  /** The answer to a question; null where the person leaves it with Ctrl-D. @throws {Stopped} */
  line(question: string): Promise<string | null>;
}

/** This process's own terminal: keys from standard input, all else to standard output. */
export function ownTerminal(): Terminal {
  const {stdin, stdout} = process;
  const hasColours = stdout.isTTY && process.env.NO_COLOR === undefined && process.env.TERM !== "dumb";
  // Keys that were typed ahead.
  const typed: string[] = [];
  return {
    style: hasColours ? coloured : plain,
    write: (text) => void stdout.write(text),
    key: async () => {
      while (typed.length === 0) {
        const data = await readKeys();
        if (data === null) return null;
        typed.push(...keysIn(data));
      }
      const key = typed.shift() ?? null;
      if (key === CTRL_C) throw new Stopped();
      return key === CTRL_D ? null : key;
    },
    line: (question) =>
      new Promise((resolve, reject) => {
        typed.length = 0;
        const asking = createInterface({input: stdin, output: stdout});
        let answer: string | null = null;
        let stopped = false;
        asking.on("SIGINT", () => {
          stopped = true;
          asking.close();
        });
        asking.on("close", () => (stopped ? reject(new Stopped()) : resolve(answer)));
        asking.question(question, (text) => {
          answer = text;
          asking.close();
        });
      })
  };
}

const CTRL_C = "\u0003";
const CTRL_D = "\u0004";
const ESCAPE = "\u001b";

/** What is typed next, as it comes; null where standard input has ended. */
function readKeys(): Promise<string | null> {
  const {stdin} = process;
  return new Promise((resolve) => {
    const finish = (keys: string | null) => {
      stdin.off("data", read).off("end", ended);
      stdin.setRawMode(false);
      stdin.pause();
      resolve(keys);
    };
    const ended = () => finish(null);
    const read = (data: Buffer) => finish(data.toString("utf8"));
    stdin.setRawMode(true);
    stdin.on("data", read).on("end", ended).resume();
  });
}

/** Arrows and the like, as terminals send them. */
const notTyped = new RegExp(`${ESCAPE}(\\[[0-9;]*[A-Za-z~]|O[A-Z])?`, "g");

/** The keys of what a terminal sent at once; arrows and the like are none. */
export const keysIn = (data: string): string[] => [...data.replace(notTyped, "")];
