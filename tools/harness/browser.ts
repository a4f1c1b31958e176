/** What Chromium is started with: it also runs as root, in a container, and asks nobody anything of its own accord. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
] as const;

/** A script for pages before any other: what runs the tools keeps the names of functions by a helper, which a page has not. */
export const keptNames = "globalThis.__name = (value) => value";
