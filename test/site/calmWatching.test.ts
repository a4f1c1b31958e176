import {mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {calm, calmWatching} from "../../tools/preview/calmWatching.ts";

beforeEach(() => vi.useFakeTimers({toFake: ["setTimeout"]}));
afterEach(() => vi.useRealTimers());

/** Lets this much of the test's own time pass. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("changes that come together are told once", async () => {
  const told: string[] = [];
  const listener = calm((event) => told.push(event));
  for (let i = 0; i < 20; i++) listener("change");
  listener("rename");
  await pass(120);
  expect(told).toEqual(["change", "rename"]);
});

test("one is told after another has been dealt with", async () => {
  let busy = 0;
  let most = 0;
  let told = 0;
  const listeners = [1, 2, 3].map(() =>
    calm(async () => {
      most = Math.max(most, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 20));
      busy--;
      told++;
    })
  );
  for (const listener of listeners) listener("change");
  await pass(60);
  listeners[0]?.("change");
  await pass(200);
  expect({most, told}).toEqual({most: 1, told: 4});
});

test("a listener that fails keeps none from being told", async () => {
  const told: string[] = [];
  calm(() => {
    throw new Error("the page is not there");
  })("change");
  await pass(60);
  calm((event) => told.push(event))("change");
  await pass(120);
  expect(told).toEqual(["change"]);
});

/** What stands for Framework's loaders. */
interface StandIn {
  loadPage(page: string, options: {preview?: boolean}): Promise<unknown>;
  watchPage(page: string, listener: (event: string) => unknown): void;
  watchFiles(page: string, files: Iterable<string>, listener: () => unknown): Promise<unknown>;
  /** Tells the listener of a change. */
  tell(event: string): unknown;
}

/** A project with a stand-in for Framework, which like it sees nothing of what happened before it began to watch. */
function standIn(): {root: string; load: () => Promise<StandIn>; remove: () => void} {
  const root = mkdtempSync(join(tmpdir(), "watching-"));
  const dist = join(root, "node_modules/@observablehq/framework/dist");
  mkdirSync(dist, {recursive: true});
  writeFileSync(join(root, "node_modules/@observablehq/framework/package.json"), '{"type": "module"}');
  writeFileSync(join(dist, "path.js"), "export const resolvePath = (page, file) => file;");
  writeFileSync(
    join(dist, "loader.js"),
    `export class LoaderResolver {
      async loadPage() {}
      watchPage(page, listener) { this.tell = listener; }
      async watchFiles(page, files, listener) {}
      getWatchPath(file) { return file; }
    }`
  );
  const load = async () => {
    await calmWatching(root);
    const {LoaderResolver} = await import(pathToFileURL(join(dist, "loader.js")).href);
    return new LoaderResolver();
  };
  return {root, load, remove: () => rmSync(root, {recursive: true})};
}

test("a file that changes while a page is looked at is told of after it", async () => {
  const {root, load, remove} = standIn();
  const file = join(root, "problems.json");
  writeFileSync(file, "");
  try {
    const loaders = await load();
    let looks = 0;
    const look = async () => {
      looks++;
      if (looks === 1) utimesSync(file, 1, 1);
      await loaders.watchFiles("/page", new Set([file]), look);
    };
    await loaders.watchFiles("/page", new Set([file]), look);
    loaders.watchPage("/page", look);
    loaders.tell("change");
    await pass(300);
    expect(looks).toBe(2);
  } finally {
    remove();
  }
});

test("a configuration that changes after a page was answered is told of again once the page is watched", async () => {
  const {root, load, remove} = standIn();
  const configuration = join(root, "observablehq.config.ts");
  writeFileSync(configuration, "");
  utimesSync(configuration, 1, 1);
  const changed = () => statSync(configuration).mtimeMs;
  try {
    const loaders = await load();
    await loaders.loadPage("/page", {preview: true});
    loaders.watchPage("/page", () => {});
    await pass(200);
    expect(changed()).toBe(1000);
    utimesSync(configuration, 2, 2);
    await loaders.loadPage("/page", {});
    loaders.watchPage("/page", () => {});
    await pass(200);
    expect(changed()).toBeGreaterThan(2000);
    // The page that follows has seen it.
    const told = changed();
    await loaders.loadPage("/page", {preview: true});
    loaders.watchPage("/page", () => {});
    await pass(200);
    expect(changed()).toBe(told);
  } finally {
    remove();
  }
});
