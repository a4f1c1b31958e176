import {defineConfig} from "vitest/config";

/** Tests of the whole: the built site, the preview and the commands. They need a browser and a built `dist/`. */
const whole = [
  "test/browser/**/*.test.ts",
  "test/build/**/*.test.ts",
  "test/preview/**/*.test.ts",
  "test/readme.test.ts",
  "test/tutorial.test.ts"
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: whole,
          testTimeout: 60_000,
          hookTimeout: 120_000
        }
      },
      {
        test: {
          name: "browser",
          include: whole,
          globalSetup: "test/browser/support/globalSetup.ts",
          fileParallelism: false,
          // Some build the whole site twice.
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      }
    ]
  }
});
