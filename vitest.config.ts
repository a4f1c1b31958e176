import {defineConfig} from "vitest/config";

/** Tests that say how long a person waits, for a change to be seen or a query to stop: nothing else runs beside them. */
const waits = ["test/preview/**/*.test.ts", "test/browser/workbench.test.ts"];

/** Tests of the built site and of the commands. They need a browser and a built `dist/`. */
const site = ["test/browser/**/*.test.ts", "test/build/**/*.test.ts", "test/readme.test.ts", "test/tutorial.test.ts"];

/** What the tests that need a browser share. */
const inBrowser = {
  globalSetup: "test/browser/support/globalSetup.ts",
  // Some build the whole site.
  testTimeout: 600_000,
  hookTimeout: 600_000
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...waits, ...site],
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      },
      {test: {...inBrowser, name: "browser", include: site, exclude: waits, maxWorkers: 2, sequence: {groupOrder: 1}}},
      {
        test: {
          ...inBrowser,
          name: "waits",
          include: waits,
          fileParallelism: false,
          sequence: {groupOrder: 2}
        }
      }
    ]
  }
});
