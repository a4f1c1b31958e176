import {readFileSync, statSync} from "node:fs";
import {basename, join} from "node:path";
import {pathToFileURL} from "node:url";
import {type BuildContext, context, type Plugin} from "esbuild";
import {replaceFile} from "../../loaders/write.ts";

/** What starts WebAssembly that a process can start only once. */
const once = "tools/cards/png.ts";

const fileOf = (root: string, entry: string) => join(root, ".cache/preview", `${entry.replaceAll("/", "_")}.mjs`);

/** The module `entry` (from the project's folder) with all that it imports of the project, as it was last bundled. */
export async function bundled<Module>(root: string, entry: string): Promise<Module> {
  const file = fileOf(root, entry);
  return import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`);
}

/**
 * Keeps a module, with all that it imports of the project, in one file. A process reads a module once; under a new address
 * it can read what was bundled anew. One file is also read several times as fast as many.
 */
export class Bundle {
  readonly #root: string;
  readonly #entry: string;
  readonly #context: Promise<BuildContext>;
  #last = "";

  constructor(root: string, entry: string) {
    this.#root = root;
    this.#entry = entry;
    this.#context = context({
      entryPoints: [join(root, entry)],
      outfile: fileOf(root, entry),
      absWorkingDir: root,
      bundle: true,
      write: false,
      platform: "node",
      format: "esm",
      packages: "external",
      external: ["observablehq:*"],
      // As Framework reads them: `./x.js` is `./x.ts`.
      resolveExtensions: [".ts", ".js"],
      plugins: [inPlace(root)],
      sourcemap: "inline",
      logLevel: "silent"
    });
  }

  /** Bundles the code anew; where it cannot be read, the last one stays. Says whether it is another than before. */
  async renew(): Promise<"same" | "new" | "unreadable"> {
    const made = await (await this.#context).rebuild().catch(() => null);
    const text = made?.outputFiles?.[0]?.text;
    if (text === undefined) return "unreadable";
    if (text === this.#last) return "same";
    replaceFile(fileOf(this.#root, this.#entry), text);
    this.#last = text;
    return "new";
  }

  async stop(): Promise<void> {
    await (await this.#context).dispose();
  }
}

/** Has bundled code find files as if it stood where it was written. */
function inPlace(root: string): Plugin {
  return {
    name: "in place",
    setup({onLoad, onResolve}) {
      onResolve({filter: new RegExp(`/${basename(once, ".ts")}\\.ts$`)}, () => ({
        path: pathToFileURL(join(root, once)).href,
        external: true
      }));
      onLoad({filter: /\.ts$/}, ({path}) => {
        const text = readFileSync(path, "utf8");
        // What says nothing of its place esbuild reads by itself, and only where it has changed.
        if (!text.includes("import.meta.url")) return null;
        return {contents: text.replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)), loader: "ts"};
      });
    }
  };
}
