import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {publish} from "../../tools/markdown/publish.ts";
import {cacheOf} from "../../tools/site/outputs.ts";

const svg = (fill: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4" fill="${fill}"/></svg>`;

let root: string;
const picture = () => readFileSync(join(cacheOf(root), "charts/one.png"), "base64");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "publish-"));
  mkdirSync(join(root, "src/charts"), {recursive: true});
  for (const ending of ["csv", "svg", "png"]) writeFileSync(join(root, `src/charts/[chart].${ending}.ts`), "");
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
  rmSync(root, {recursive: true});
});

test("a build makes each picture as its chart is drawn", () => {
  publish(root, "charts/one.png", svg("red"));
  const red = picture();
  publish(root, "charts/one.png", svg("blue"));
  expect(picture()).not.toBe(red);
});

test("a preview makes the first picture at once, and the last of later ones when nothing is drawn any more", () => {
  vi.stubEnv("SITE_PREVIEW", "true");
  vi.useFakeTimers();
  expect(publish(root, "charts/one.png", svg("yellow"))).toBe("/charts/one.png");
  const yellow = picture();
  publish(root, "charts/one.png", svg("green"));
  vi.advanceTimersByTime(1500);
  publish(root, "charts/one.png", svg("black"));
  vi.advanceTimersByTime(1500);
  expect(picture()).toBe(yellow);
  vi.advanceTimersByTime(1000);
  const black = picture();
  expect(black).not.toBe(yellow);
  publish(root, "charts/one.png", svg("green"));
  vi.runAllTimers();
  expect(picture()).not.toBe(black);
});
