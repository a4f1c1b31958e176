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

/**
 * How many times as long a call takes on a whole text as on one of its equal parts: the median of seven rounds, each of the
 * whole and of every part, so that both sides read the same words in the same minute.
 */
export function medianGrowth(text: string, parts: number, call: (text: string) => unknown): number {
  const length = Math.ceil(text.length / parts);
  const pieces = Array.from({length: parts}, (_, i) => text.slice(i * length, (i + 1) * length));
  const seconds = (texts: readonly string[]) => {
    const start = performance.now();
    for (const each of texts) call(each);
    return (performance.now() - start) / 1000;
  };
  seconds([text, ...pieces]);
  const ratios = Array.from({length: 7}, () => (parts * seconds([text])) / seconds(pieces));
  return ratios.sort((a, b) => a - b)[3] ?? Number.NaN;
}

/** Megabytes (10⁶ bytes) of a text in UTF-8. */
export const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;
