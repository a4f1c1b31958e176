import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {afterEach, beforeEach, expect, test} from "vitest";
import {Bundle, bundled} from "../../tools/preview/bundle.ts";

interface Code {
  word: string;
  place: string;
}

let root = "";
const write = (file: string, text: string) => {
  mkdirSync(join(root, file, ".."), {recursive: true});
  writeFileSync(join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), "a bundle "));
  write("tools/entry.ts", 'export {word} from "../src/word.js";\nexport const place: string = import.meta.url;\n');
  write("src/word.ts", 'export const word: string = "one";\n');
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

test("code that has changed is read anew, and stays where it was while it cannot be read", async () => {
  const bundle = new Bundle(root, "tools/entry.ts");
  const read = () => bundled<Code>(root, "tools/entry.ts");
  try {
    expect(await bundle.renew()).toBe("new");
    expect(await read()).toMatchObject({word: "one", place: pathToFileURL(join(root, "tools/entry.ts")).href});
    expect(await bundle.renew()).toBe("same");
    write("src/word.ts", "export const = broken;\n");
    expect(await bundle.renew()).toBe("unreadable");
    expect((await read()).word).toBe("one");
    write("src/word.ts", 'export const word: string = "two";\n');
    expect(await bundle.renew()).toBe("new");
    expect((await read()).word).toBe("two");
  } finally {
    await bundle.stop();
  }
});
