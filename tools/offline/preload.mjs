// @ts-check
/**
 * Loaded into the Framework process before Framework (`node --import`). Node 20.6 to 20.10 do not take a second `--import`
 * through the loader that the first has registered: so this one registers it and then brings the rest.
 */
import * as module from "node:module";

// @ts-expect-error: it is imported for what it does and has no types.
if ("register" in module) await import("tsx");
await import("./preload.ts");
