import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync
} from "node:fs";
import {tmpdir} from "node:os";
import {basename, join, relative} from "node:path";
import {root} from "../setup/install.mjs";

/** A copy of the project to change and break. */
export interface ProjectCopy {
  /** Its folder, absolute; the path holds spaces. */
  folder: string;
  /** The absolute path of a file or folder in it. */
  path(...names: string[]): string;
  remove(): void;
}

const compressed = ".cache/compressed";
const notCopied = new Set(["node_modules", "dist", ".git", ".cache", join("src", ".observablehq")]);

/** Copies what people wrote, not what commands made, to a temporary folder, with packages of its own. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), "copy of the project "));
  cpSync(root, folder, {
    recursive: true,
    filter: (source) => !notCopied.has(relative(root, source)) && !basename(source).startsWith("dist.")
  });
  linkFolder(join(root, "node_modules"), join(folder, "node_modules"));
  // What was compressed once is kept by its content, so that it holds in any copy.
  if (existsSync(join(root, compressed))) linkFolder(join(root, compressed), join(folder, compressed));
  return {
    folder,
    path: (...names) => join(folder, ...names),
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}

/**
 * Makes a folder whose files are hard links to another's, which takes a fraction of a second for all packages; one link
 * to the whole folder would not do, since programs resolve it and leave the copy.
 */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, {recursive: true});
  for (const entry of readdirSync(from, {withFileTypes: true})) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkFile(source, target);
  }
}

function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // The temporary folder is on another disk.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
