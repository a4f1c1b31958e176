import {expect, test} from "vitest";
import {forAWhile} from "../../tools/preview/rememberFiles.ts";

test("what was found is given again for a while; what was not is looked for each time", async () => {
  const looked: string[] = [];
  const there = new Set(["/a"]);
  const find = forAWhile((path) => {
    looked.push(path);
    return there.has(path) ? {path} : undefined;
  }, 50);
  const first = find("/a");
  expect(find("/a")).toBe(first);
  expect(find("/b")).toBeUndefined();
  there.add("/b");
  expect(find("/b")).toEqual({path: "/b"});
  expect(looked).toEqual(["/a", "/b", "/b"]);
  there.clear();
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(find("/a")).toBeUndefined();
});
