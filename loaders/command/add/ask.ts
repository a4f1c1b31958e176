import {createInterface} from "node:readline/promises";
import {type Header, headerSchema} from "../../article.ts";
import {escapeControls} from "../../read/problem.ts";

type Fact = Exclude<keyof Header, "id" | "relays">;

const questions: Readonly<Record<Fact, string>> = {
  publisher: "publisher",
  title: "title",
  author: "author",
  published: "published (YYYY, YYYY-MM or YYYY-MM-DD)",
  publishedNote: "how is the date known",
  language: "language",
  url: "address",
  rights: "who holds the rights"
};

/** A terminal to ask on. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks for facts until each answer is one that a header may have. An empty answer leaves a fact as it was, unknown or guessed.
 * @throws {Error} where the terminal is closed before the last answer.
 */
export async function askFor(
  facts: readonly Fact[],
  guesses: Partial<Record<Fact, string | null>>,
  {input, output}: Terminal
): Promise<Partial<Record<Fact, string | null>>> {
  const terminal = createInterface({input, output});
  const closed = new Promise<never>((_, reject) =>
    terminal.once("close", () => reject(new Error("stopped before the last question: nothing was written")))
  );
  closed.catch(() => undefined);
  const answers: Partial<Record<Fact, string | null>> = {};
  try {
    for (const fact of facts) {
      for (;;) {
        const guess = guesses[fact] ?? null;
        const hint = guess === null ? "unknown" : escapeControls(guess);
        const answer = (await Promise.race([terminal.question(`${questions[fact]} [${hint}]: `), closed])).trim();
        const {success, data, error} = headerSchema.shape[fact].safeParse(answer === "" ? guess : answer);
        if (success) {
          answers[fact] = data;
          break;
        }
        output.write(`  ${error.issues[0]?.message ?? "wrong"}\n`);
      }
    }
    return answers;
  } finally {
    terminal.close();
  }
}
