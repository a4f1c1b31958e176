import {afterEach, beforeEach, expect, test, vi} from "vitest";
import {runClock} from "../../../src/components/workbench/clock.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("shows each tenth of a second, and tells of long runs ever less often", () => {
  const shown = {textContent: ""};
  const told: number[] = [];
  const stop = runClock(shown, 600, (seconds) => told.push(seconds));
  vi.advanceTimersByTime(9_900);
  expect([shown.textContent, told]).toEqual(["9.9 of 600 s", []]);
  vi.advanceTimersByTime(90_000);
  expect(told).toEqual([10, 20, 40, 80]);
  stop();
  vi.advanceTimersByTime(90_000);
  expect([shown.textContent, told.length]).toEqual(["", 4]);
});
