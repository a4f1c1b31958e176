/**
 * Shows in an element how long something has been going on, until it is told to stop. `onLong` is told after 10, 20, 40, …
 * seconds, for who cannot see it.
 */
export function runClock(
  element: Pick<HTMLElement, "textContent">,
  limit: number,
  onLong: (seconds: number) => void
): () => void {
  const start = performance.now();
  let long = 10;
  const tick = () => {
    const seconds = (performance.now() - start) / 1000;
    element.textContent = seconds < 0.3 ? "" : `${seconds.toFixed(1)} of ${limit} s`;
    if (seconds < long) return;
    onLong(long);
    long *= 2;
  };
  const timer = setInterval(tick, 100);
  return () => {
    clearInterval(timer);
    element.textContent = "";
  };
}

/** Milliseconds in words: `12 ms`, `3.4 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.max(1, Math.round(milliseconds))} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
