import {extract, readProject} from "../../loaders/index.ts";
import {root} from "../../tools/setup/install.mjs";
import {bundleCore} from "../properties/support/bundle.ts";
import {expect, test} from "./support/test.ts";

test("the extractor finds in Chromium what it finds in Node", async ({open}) => {
  const {articles, registry} = readProject(root);
  const page = await open("about:blank");
  await page.addScriptTag({content: await bundleCore()});
  for (const {body, published, language} of articles) {
    const options = {published, language, registry};
    const inNode = extract(body, options);
    expect(inNode.length).toBeGreaterThan(0);
    const inChromium = await page.evaluate(
      ([text, options]) => (globalThis as unknown as {core: {extract: typeof extract}}).core.extract(text, options),
      [body, options] as const
    );
    expect(inChromium).toEqual(inNode);
  }
});
