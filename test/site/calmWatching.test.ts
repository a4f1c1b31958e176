import {expect, test} from "vitest";
import {calm} from "../../tools/preview/calmWatching.ts";

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
