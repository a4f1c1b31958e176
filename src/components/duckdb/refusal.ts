/** Says in words why the engine cannot run where this page is open, from the error that it met; in lower case, no full stop. */
export function refusal(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/out of memory|could not allocate|cannot allocate|allocation failed/i.test(message)) {
    return "there is not enough memory for the query engine; close other tabs and load the page again";
  }
  if (/Content Security Policy|violates|unsafe-eval|disallowed by embedder/i.test(message)) {
    return "this site or browser does not let WebAssembly run";
  }
  if (/not loaded|failed to fetch|networkerror|load failed/i.test(message)) return `a file did not come: ${message}`;
  return message;
}

/** What is missing in this browser, or null where nothing is. */
export function missing(): string | null {
  if (typeof WebAssembly !== "object") return "this browser has no WebAssembly, or it is switched off";
  if (typeof Worker !== "function") return "this browser has no web workers";
  return null;
}
