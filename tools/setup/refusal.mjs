// @ts-check
/** A reason to stop that a person can do something about: shown as one line, without a stack. */
export class Refusal extends Error {}

/**
 * Runs a command's body. A `Refusal` ends it with its message and exit status 1.
 * @param {() => Promise<void>} body
 */
export async function orRefuse(body) {
  try {
    await body();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
