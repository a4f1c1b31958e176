import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {onTestFinished} from "vitest";

/** A folder with these files, by path, that is gone when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const dir = mkdtempSync(join(tmpdir(), "project-"));
  onTestFinished(() => rmSync(dir, {recursive: true, force: true}));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

/** An article's header, with other fields where they are given; a field set to null is written as null. */
export function header(fields: Readonly<Record<string, unknown>> = {}): string {
  const all = {id: "one", publisher: "Koran", title: "Judul", published: "2025-01-14", language: "id", ...fields};
  return `---\n${Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("")}---\n`;
}
