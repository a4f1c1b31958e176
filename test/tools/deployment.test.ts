import {chmodSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {createServer} from "node:http";
import type {AddressInfo} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {baseImage, findEngine} from "../../tools/deployment/container.ts";
import {servePath} from "../../tools/deployment/servePath.ts";
import {root} from "../../tools/setup/install.mjs";

const folder = mkdtempSync(join(tmpdir(), "engines-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A program that answers as a container engine would. */
function engine(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("what can make the container", () => {
  const works = engine("works", "exit 0");
  const unfetched = engine("unfetched", '[ "$1" = info ]');
  const asleep = engine("asleep", "echo trouble >&2; echo Cannot connect to the daemon >&2; exit 1");
  const missing = join(folder, "missing");

  test("is the first program that works and has the image", () => {
    expect(findEngine("base", [missing, asleep, unfetched, works]).engine).toBe(works);
  });
  test("is none where there is none, and each says why", () => {
    expect(findEngine("base", [missing, asleep, unfetched])).toEqual({
      engine: null,
      reasons: [
        `${missing} is not there`,
        `${asleep} does not work: Cannot connect to the daemon`,
        `${unfetched} has not yet fetched the image: ${unfetched} pull base`
      ]
    });
  });
});

test("the image has its whole name, which needs no list of registries", () => {
  expect(baseImage(root)).toMatch(/^[\w.-]+\.[\w.-]+\/[\w./-]+:[\w.-]+$/);
});

test("a path is taken off before the container is asked, and nothing beside it is handed on", async () => {
  const site = createServer(({url}, response) => response.end(url));
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const {port} = site.address() as AddressInfo;
  const under = await servePath(`http://127.0.0.1:${port}/`, "/a/b/");
  try {
    expect(await (await fetch(`${under.address}claims/x?y=1`)).text()).toBe("/claims/x?y=1");
    expect(await (await fetch(under.address)).text()).toBe("/");
    expect((await fetch(new URL("/claims/x", under.address))).status).toBe(404);
  } finally {
    under.close();
    site.close();
  }
});
