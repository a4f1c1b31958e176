import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {dirname, join, relative, sep} from "node:path";
import {copied, left, storyPages} from "./parts.ts";

/**
 * Writes a workbook named so into a folder, from the project at `root`. It is made beside the folder and moved there whole.
 * @throws {Error} where the folder holds something, lies in the project, or cannot be written; then nothing is left of it.
 */
export function writeWorkbook(root: string, dir: string, name: string): void {
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new Error(`${dir}: not empty: name a folder that is not there yet`);
  if (`${dir}${sep}`.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Error(`${dir}: in this project's own folder: name one outside it`);
  mkdirSync(dirname(dir), {recursive: true});
  const beside = mkdtempSync(`${dir}.`);
  try {
    copyParts(root, beside);
    writeTemplate(root, beside, name);
    writeOwn(root, beside, name);
    if (existsSync(dir)) rmdirSync(dir);
    renameSync(beside, dir);
  } catch (error) {
    rmSync(beside, {recursive: true, force: true});
    throw error;
  }
}

function copyParts(root: string, dir: string): void {
  const isLeft = (source: string) => left.some((pattern) => pattern.test(relative(root, source).replaceAll("\\", "/")));
  for (const part of copied) {
    const source = join(root, part);
    if (!existsSync(source)) throw new Error(`${part}: not in the project: tools/new/parts.ts names what is not there`);
    cpSync(source, join(dir, part), {recursive: true, filter: (file) => !isLeft(file)});
  }
}

/** Files that every new workbook begins with: in them `{{name}}` is its name as Markdown, and `{{"name"}}` as a string of YAML. */
function writeTemplate(root: string, dir: string, name: string): void {
  const template = join(root, "tools/new/template");
  for (const file of readdirSync(template, {recursive: true, encoding: "utf8", withFileTypes: true})) {
    if (!file.isFile()) continue;
    const source = join(file.parentPath ?? file.path, file.name);
    const target = join(dir, relative(template, source));
    mkdirSync(dirname(target), {recursive: true});
    const text = readFileSync(source, "utf8")
      .replaceAll('{{"name"}}', () => JSON.stringify(name))
      .replaceAll("{{name}}", () => name.replace(/[\\`*_{}[\]<>#&$|]/g, "\\$&"));
    writeFileSync(target, text);
  }
}

/** Files that differ from the project's in the name alone, or in what the story brings. */
function writeOwn(root: string, dir: string, name: string): void {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const slug =
    name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "workbook";
  const manifest = JSON.parse(read("package.json"));
  writeFileSync(join(dir, "package.json"), `${JSON.stringify({...manifest, name: slug, version: "0.1.0"}, null, 2)}\n`);
  const lock = JSON.parse(read("package-lock.json"));
  lock.name = slug;
  lock.packages[""].name = slug;
  writeFileSync(join(dir, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
  writeFileSync(join(dir, "observablehq.config.ts"), config(read("observablehq.config.ts"), name));
}

/** The site's configuration with another title and without the story's pages. */
function config(text: string, name: string): string {
  const titled = replaced(text, /title: "[^"]*"/, `title: ${JSON.stringify(name)}`);
  return storyPages.reduce(
    (rest, page) => replaced(rest, new RegExp(`\\n *\\{name: "[^"]*", path: "${page}"\\},?`), ""),
    titled
  );
}

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text))
    throw new Error(`observablehq.config.ts: nothing in it is ${pattern}: tools/new cannot change it`);
  return text.replace(pattern, () => by);
}
