/** How far a download is, in bytes as they are after decompression. */
export interface Progress {
  done: number;
  total: number;
}

/** Adds up several downloads and tells a listener of every change. */
export class Downloads {
  readonly #parts = new Map<string, Progress>();
  readonly #listen: (all: Progress) => void;

  constructor(listen: (all: Progress) => void) {
    this.#listen = listen;
  }

  /** Sets how far one of them is. */
  set(name: string, done: number, total: number): void {
    this.#parts.set(name, {done: Math.min(done, total), total});
    const parts = [...this.#parts.values()];
    this.#listen({done: sum(parts.map((p) => p.done)), total: sum(parts.map((p) => p.total))});
  }
}

/** Fetches a file's bytes and tells how many have come, each time that some have. */
export async function download(url: string, name: string, onBytes: (done: number) => void): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${name}: not loaded: ${response.status} ${response.statusText}`.trim());
  if (!response.body) return new Uint8Array(await response.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let done = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    done += next.value.length;
    onBytes(done);
  }
  return concatenate(chunks, done);
}

function concatenate(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
