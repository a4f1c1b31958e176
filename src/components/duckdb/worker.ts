// First what DuckDB's script then finds in place of the browser's own functions.
import "./workerSetup.js";
import "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js";
