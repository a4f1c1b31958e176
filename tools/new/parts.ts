/** What a new workbook is made of: the project's own files but for those that tell its story. Paths are from the project's folder. */

/** What is copied as it is, files and folders. */
export const copied = [
  ".ci",
  ".gitattributes",
  ".gitignore",
  "biome.json",
  "budgets.yaml",
  "data/README.md",
  "data/schemas",
  "docs/deployment",
  "docs/tutorial",
  "loaders",
  "src",
  "test/browser/axe.test.ts",
  "test/browser/everyone.test.ts",
  "test/browser/hosts.test.ts",
  "test/browser/policy.test.ts",
  "test/browser/support",
  "test/evaluation",
  "test/workbook.test.ts",
  "tools",
  "tsconfig.json",
  "vitest.config.ts"
] as const;

/** What is left out of the folders that are copied: the story's pages, and what commands make. */
export const left: readonly RegExp[] = [
  /^src\/(?:index|troops|money)\.md$/,
  /^src\/\.observablehq\//,
  /^test\/evaluation\/.*\.test\.ts$/
];

/** Pages of the story, which the menu of a new workbook does not have. */
export const storyPages = ["/troops", "/money"] as const;
