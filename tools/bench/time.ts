/**
 * Seconds that a call takes: the shortest of several, since other work on the machine only ever adds time. Short calls are
 * repeated for a second, long ones three times, after one that warms up.
 */
export function secondsOf(call: () => unknown): number {
  call();
  let best = Infinity;
  let spent = 0;
  for (let times = 0; times < 3 || (spent < 1 && times < 1000); times++) {
    const start = performance.now();
    call();
    const seconds = (performance.now() - start) / 1000;
    best = Math.min(best, seconds);
    spent += seconds;
  }
  return best;
}

/** Megabytes (10⁶ bytes) of a text in UTF-8. */
export const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;
