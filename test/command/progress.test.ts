import {describe, expect, test} from "vitest";
import {describeProgress, showProgress} from "../../loaders/command/progress.ts";

test.each([
  [120e6, 1000e6, 12, "120.0 of 1000.0 MB, 10.0 MB/s, 1 min 28 s left"],
  [500e3, 1e6, 1, "0.5 of 1.0 MB, 0.5 MB/s, 1 s left"],
  [5e6, null, 2, "5.0 MB, 2.5 MB/s"],
  [0, 1e6, 0, "0.0 of 1.0 MB, 0.0 MB/s"]
])("%d of %j bytes after %d s", (done, total, seconds, text) => {
  expect(describeProgress(done, total, seconds)).toBe(text);
});

describe("showProgress", () => {
  function run(isTTY: boolean | undefined): string {
    let [written, time] = ["", 0];
    const progress = showProgress({isTTY, write: (text) => (written += text)}, 100e6, () => time);
    for (let i = 0; i < 10; i++) {
      time += 50;
      progress.add(10e6);
    }
    progress.close();
    return written;
  }

  test("writes now and then on a terminal, one line over the other, and takes it away", () => {
    expect(run(true)).toBe(
      "\r\u001b[K40.0 of 100.0 MB, 200.0 MB/s, 1 s left\r\u001b[K80.0 of 100.0 MB, 200.0 MB/s, 1 s left\r\u001b[K"
    );
  });

  test.each([false, undefined])("writes nothing where isTTY is %j", (isTTY) => {
    expect(run(isTTY)).toBe("");
  });
});
