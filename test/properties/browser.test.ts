import {expect, test} from "vitest";
import {extract} from "../../loaders/extract.ts";
import {bundleCore} from "./support/bundle.ts";

test("the core needs nothing of Node: it bundles for a browser and runs from the bundle", async () => {
  const bundle = new Function(`${await bundleCore()}; return core;`)() as {extract: typeof extract};
  const text = "Sekitar 1.200 orang mengungsi, kata Kepala BNPB Suharyanto, Senin (28/4/2025).";
  const options = {published: "2025-04-29"};
  expect(bundle.extract(text, options)).toEqual(extract(text, options));
});
