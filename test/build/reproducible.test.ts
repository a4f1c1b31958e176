import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {runScript} from "../../tools/harness/command.ts";
import {copyProject, type ProjectCopy} from "../../tools/harness/copyProject.ts";

const copies: ProjectCopy[] = [];
const {TZ} = process.env;
afterAll(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
  for (const copy of copies) copy.remove();
});

/** Builds a new copy of the project in a time zone: each file of the site with its hash. */
async function build(zone: string): Promise<Record<string, string>> {
  process.env.TZ = zone;
  const copy = copyProject();
  copies.push(copy);
  const {status, stderr} = await runScript(copy, "build");
  expect([status, status === 0 ? "" : stderr]).toEqual([0, ""]);
  const dist = copy.path("dist");
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

test("two builds of the same sources, elsewhere and at another time, are the same to the byte", async () => {
  const first = await build("America/Los_Angeles");
  const second = await build("Asia/Jakarta");
  expect(Object.keys(first).length).toBeGreaterThan(100);
  expect(second).toEqual(first);
});
