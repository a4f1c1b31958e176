/** What Framework gives to components under names of its own. */
declare module "observablehq:stdlib" {
  /** A file of the site; its name must be a literal. Sizes are in bytes, of the file as it was built. */
  export interface File {
    name: string;
    href: string;
    size: number;
    mimeType: string;
    url(): Promise<string>;
    arrayBuffer(): Promise<ArrayBuffer>;
    text(): Promise<string>;
    json(): Promise<unknown>;
    valueOf(): File;
  }
  export function FileAttachment(name: string): File;
}

interface ImportMeta {
  resolve(specifier: string): string;
}

/** Observable's inputs, as Framework bundles them; of what they export, what a component of ours calls. */
declare module "npm:@observablehq/inputs" {
  /** See https://observablehq.com/framework/inputs/table. */
  export interface TableOptions {
    columns?: string[];
    select?: boolean;
    [name: string]: unknown;
  }
  export function table(data: unknown, options?: TableOptions): HTMLFormElement;
}

/** DuckDB's script for a worker: imported for what it does. */
declare module "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";
