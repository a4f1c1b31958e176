/** How far a long run is: bytes done, rate and time left, on a terminal's standard error and nowhere else. */
export interface Progress {
  add(bytes: number): void;
  close(): void;
}

/** No more often than this is the line written anew. In milliseconds. */
const EVERY = 200;

/** A terminal that can be written to. */
interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Progress on a terminal; silent where the stream is none. `total` is in bytes, null where nobody knows it. `now` gives
 * milliseconds.
 */
export function showProgress(terminal: Terminal, total: number | null, now: () => number): Progress {
  if (terminal.isTTY !== true) return {add() {}, close() {}};
  const began = now();
  let done = 0;
  let shown = began;
  return {
    add(bytes) {
      done += bytes;
      if (now() - shown < EVERY) return;
      shown = now();
      terminal.write(`\r\u001b[K${describeProgress(done, total, (shown - began) / 1000)}`);
    },
    close() {
      if (shown > began) terminal.write("\r\u001b[K");
    }
  };
}

/** `120.0 of 1000.0 MB, 10.0 MB/s, 1 min 28 s left`. */
export function describeProgress(done: number, total: number | null, seconds: number): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const rate = seconds > 0 ? done / seconds : 0;
  const amount = total === null ? `${megabytes(done)} MB` : `${megabytes(done)} of ${megabytes(total)} MB`;
  const left = total === null || rate === 0 ? "" : `, ${describeTime(Math.max(0, total - done) / rate)} left`;
  return `${amount}, ${megabytes(rate)} MB/s${left}`;
}

function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
