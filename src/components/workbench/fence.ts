/** What begins statements that reach files, extensions or settings. */
const commands = new Set(
  "attach call checkpoint copy deallocate detach execute export force import install load pragma prepare reset set unload use vacuum".split(
    " "
  )
);

/** The same of statements that begin as harmless ones do. */
const refused = [
  [/^create\s+(?:or\s+replace\s+)?(?:(?:persistent|temporary|temp)\s+)?secret\b/i, "secrets are for other machines"],
  [/^update\s+extensions\b/i, "extensions are not loaded here"]
] as const;

/**
 * Why a statement is not run here; null for one that is. The engine's lock, the worker without ways out and the page's policy
 * keep queries from networks, files, extensions and settings as well; this says so in words, and stops what the lock lets pass.
 */
export function fenceRefusal(sql: string): string | null {
  const plain = sql.replace(/^(?:\s|\(|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, "");
  const [word = ""] = /^\w+/.exec(plain) ?? [];
  if (/^explain$/i.test(word)) return fenceRefusal(plain.replace(/^explain\s+(?:analyze\s+)?(?:\([^)]*\)\s*)?/i, ""));
  for (const [pattern, why] of refused) if (pattern.test(plain)) return `not run here: ${why}`;
  if (!commands.has(word.toLowerCase())) return null;
  return `not run here: ${word.toUpperCase()} reaches files, extensions or settings: ask questions, or change tables of this visit`;
}
