import {writeFileSync} from "node:fs";
import {afterAll, beforeAll, expect, test} from "vitest";
import {runScript} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";

let project: ProjectCopy;
beforeAll(() => {
  project = copyProject();
});
afterAll(() => project?.remove());

test("a build reaches nobody: a loader that tries fails, and the build with it", async () => {
  writeFileSync(project.path("src/reaching.json.ts"), 'await fetch("http://192.0.2.1/");\n');
  writeFileSync(project.path("src/reaching.md"), '# Reaching\n\n```js\nFileAttachment("reaching.json").json()\n```\n');
  const {status, stderr} = await runScript(project, "build");
  expect(status).toBe(1);
  expect(stderr).toMatch(/network: blocked: 192\.0\.2\.1/);
});
