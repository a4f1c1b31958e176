/** Seconds that a call takes: the shortest of several, after one that warms up, since other work only ever adds time. */
export function secondsOf(call: () => unknown, times = 3): number {
  call();
  let best = Infinity;
  for (let i = 0; i < times; i++) best = Math.min(best, secondsOnce(call));
  return best;
}

/** Seconds that one call takes. */
export function secondsOnce(call: () => unknown): number {
  const start = performance.now();
  call();
  return (performance.now() - start) / 1000;
}

/** Megabytes (10⁶ bytes) of a text in UTF-8. */
export const megabytes = (text: string) => Buffer.byteLength(text) / 1e6;
