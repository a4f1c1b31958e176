import {readFileSync, statSync, utimesSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {type BuildContext, context, type Plugin} from "esbuild";
import {replaceFile} from "../../loaders/write.ts";
import type * as markdown from "../markdown/index.ts";

/** What starts WebAssembly that a process can start only once; it draws nothing. */
const once = "tools/markdown/picture.ts";

const bundleOf = (root: string) => join(root, ".cache/preview/pageTools.mjs");

/** What draws the pages of a preview, as its code was when it was last bundled. */
export async function drawingCode(root: string): Promise<typeof markdown> {
  const file = bundleOf(root);
  return import(`${pathToFileURL(file).href}?${statSync(file).mtimeMs}`);
}

/**
 * Keeps the code that draws the calls of pages in one file. A process reads a module once; so in a preview Framework is
 * given this file, under a new address whenever it has changed.
 */
export class Drawing {
  readonly #root: string;
  readonly #bundling: Promise<BuildContext>;
  #last = "";

  constructor(root: string) {
    this.#root = root;
    this.#bundling = context({
      entryPoints: [join(root, "tools/markdown/index.ts")],
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

  /** Bundles the code anew; where it cannot be read, the last one stays. Returns whether it draws otherwise than before. */
  async renew(): Promise<boolean> {
    const made = await (await this.#bundling).rebuild().catch(() => null);
    const text = made?.outputFiles?.[0]?.text ?? this.#last;
    if (text === this.#last) return false;
    replaceFile(bundleOf(this.#root), text);
    this.#last = text;
    return true;
  }

  /** Has Framework, where it runs, read its configuration again, and with it this code. Open pages follow by themselves. */
  tell(): void {
    const now = new Date();
    utimesSync(join(this.#root, "observablehq.config.ts"), now, now);
  }

  async stop(): Promise<void> {
    await (await this.#bundling).dispose();
  }
}

/** Has bundled code find files as if it stood where it was written. */
function inPlace(root: string): Plugin {
  return {
    name: "in place",
    setup({onLoad, onResolve}) {
      onResolve({filter: /picture\.ts$/}, () => ({path: pathToFileURL(join(root, once)).href, external: true}));
      onLoad({filter: /\.ts$/}, ({path}) => ({
        contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
        loader: "ts"
      }));
    }
  };
}
