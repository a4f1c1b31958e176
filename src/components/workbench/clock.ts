/** Shows in an element how long something has been going on, until it is told to stop. */
export function runClock(element: HTMLElement, limit: number): () => void {
  const start = performance.now();
  const tick = () => {
    const seconds = (performance.now() - start) / 1000;
    element.textContent = seconds < 0.3 ? "" : `${seconds.toFixed(1)} of ${limit} s`;
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
