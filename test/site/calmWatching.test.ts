import {mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {expect, test} from "vitest";
import {calm, calmWatching} from "../../tools/preview/calmWatching.ts";

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("changes that come together are told once", async () => {
  const told: string[] = [];
  const listener = calm((event) => told.push(event));
  for (let i = 0; i < 20; i++) listener("change");
  listener("rename");
  await pause(120);
  expect(told).toEqual(["change", "rename"]);
});

test("one is told after another has been dealt with", async () => {
  let busy = 0;
  let most = 0;
  let told = 0;
  const listeners = [1, 2, 3].map(() =>
    calm(async () => {
      most = Math.max(most, ++busy);
      await pause(20);
      busy--;
      told++;
    })
  );
  for (const listener of listeners) listener("change");
  await pause(60);
  listeners[0]?.("change");
  await pause(200);
  expect({most, told}).toEqual({most: 1, told: 4});
});

test("a listener that fails keeps none from being told", async () => {
  const told: string[] = [];
  calm(() => {
    throw new Error("the page is not there");
  })("change");
  await pause(60);
  calm((event) => told.push(event))("change");
  await pause(120);
  expect(told).toEqual(["change"]);
});

test("a file that changes while a page is looked at is told of after it", async () => {
  const root = mkdtempSync(join(tmpdir(), "watching-"));
  const dist = join(root, "node_modules/@observablehq/framework/dist");
  mkdirSync(dist, {recursive: true});
  writeFileSync(join(root, "node_modules/@observablehq/framework/package.json"), '{"type": "module"}');
  writeFileSync(join(dist, "path.js"), "export const resolvePath = (page, file) => file;");
  // As Framework's: it sees nothing of what happened before it began to watch.
  writeFileSync(
    join(dist, "loader.js"),
    `export class LoaderResolver {
      watchPage(page, listener) { this.tell = listener; }
      async watchFiles(page, files, listener) {}
      getWatchPath(file) { return file; }
    }`
  );
  const file = join(root, "problems.json");
  writeFileSync(file, "");
  try {
    await calmWatching(root);
    const {LoaderResolver} = await import(pathToFileURL(join(dist, "loader.js")).href);
    const loaders = new LoaderResolver();
    let looks = 0;
    const look = async () => {
      looks++;
      if (looks === 1) utimesSync(file, 1, 1);
      await loaders.watchFiles("/page", new Set([file]), look);
    };
    await loaders.watchFiles("/page", new Set([file]), look);
    loaders.watchPage("/page", look);
    loaders.tell("change");
    await pause(300);
    expect(looks).toBe(2);
  } finally {
    rmSync(root, {recursive: true});
  }
});
