import {type Dirent, readdirSync} from "node:fs";

/**
 * The files under a folder of the project and in its subfolders, as `src/index.md`, given as `src`. It leaves out what
 * begins with a dot: Framework keeps its cache there, where files come and go while this looks. A folder that is not there,
 * or that goes meanwhile, has no files.
 */
export function sourceFiles(root: string, folder: string): string[] {
  return entries(`${root}/${folder}`)
    .filter(({name}) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? sourceFiles(root, path) : [path];
    });
}

function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
