import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {forAWhile} from "../../tools/preview/rememberFiles.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what was found is given again for a while; what was not is looked for each time", () => {
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
  vi.advanceTimersByTime(49);
  expect(find("/a")).toBe(first);
  vi.advanceTimersByTime(1);
  expect(find("/a")).toBeUndefined();
});
