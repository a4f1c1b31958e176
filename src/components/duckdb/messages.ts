/** Compiled code of the engine, or the address that it comes from. */
export type Code = WebAssembly.Module | string;

/** What a page tells the engine's worker beside DuckDB's own messages: what to start with, or to fetch what it did without. */
export interface Told {
  engine?: {core: Code; rest: Code} | "complete";
}

/** What the worker tells the page: how many bytes of the core have come, what has been compiled, or why one of both was not. */
export interface Answered {
  engine?: {bytes: number} | {part: Part; module: WebAssembly.Module} | {part: Part; error: string};
}

/** What the engine starts with, and the rest. */
export type Part = "core" | "rest";
