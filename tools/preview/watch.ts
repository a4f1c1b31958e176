import {statSync} from "node:fs";
import {join} from "node:path";
import {sourceFiles} from "../site/sourceFiles.ts";

/**
 * Calls back with the files under some folders that have come, gone or changed, ten times a second, until it is stopped.
 * It looks for itself: the operating system's own notices miss files on some disks and folders made later on others, and
 * looking at a few hundred files costs a millisecond or two.
 */
export function watchFolders(
  root: string,
  folders: readonly string[],
  onChange: (files: string[]) => void,
  {interval = 100}: {interval?: number} = {}
): () => void {
  let known = snapshot(root, folders);
  const timer = setInterval(() => {
    const now = snapshot(root, folders);
    const changed = [...new Set([...known.keys(), ...now.keys()])].filter((file) => known.get(file) !== now.get(file));
    known = now;
    if (changed.length > 0) onChange(changed);
  }, interval);
  return () => clearInterval(timer);
}

/** Every file with what tells that it has changed; paths are relative to the root. */
function snapshot(root: string, folders: readonly string[]): Map<string, string> {
  const files = new Map<string, string>();
  for (const file of folders.flatMap((folder) => sourceFiles(root, folder))) {
    const stat = statSync(join(root, file), {throwIfNoEntry: false});
    if (stat?.isFile()) files.set(file, `${stat.mtimeMs} ${stat.size}`);
  }
  return files;
}
