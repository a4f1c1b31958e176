import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {runScript} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";
import {root} from "../../tools/setup/install.mjs";

let copy: ProjectCopy;
const {TZ} = process.env;
beforeAll(() => {
  copy = copyProject();
  // As far from UTC as a place can be, where the machine's own clock may well stand.
  process.env.TZ = "Pacific/Kiritimati";
});
afterAll(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  copy?.remove();
});

/** Each file of a built site with its hash. */
function hashes(dist: string): Record<string, string> {
  const files = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((name) =>
    statSync(join(dist, name)).isFile()
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(dist, name)))
        .digest("hex")
    ])
  );
}

test("a build elsewhere, at another time, is the same to the byte as the site that is built here", async () => {
  const {status, stderr} = await runScript(copy, "build");
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  const there = hashes(copy.path("dist"));
  expect(Object.keys(there).length).toBeGreaterThan(100);
  expect(hashes(join(root, "dist")), "built of other sources? npm run build").toEqual(there);
});
