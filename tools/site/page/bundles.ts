import {existsSync, readdirSync, readFileSync, rmdirSync, rmSync} from "node:fs";
import {basename, dirname, join, relative} from "node:path";
import {build, type Metafile, type Plugin} from "esbuild";
import {attribute, elements, type Page, remove, setAttribute, setText, textOf} from "./dom.ts";
import {type PageScripts, preloadLinks} from "./preloads.ts";
import {fileAt, relativeTo} from "./relativeLinks.ts";
import {findScript, type Imports, inlineScripts} from "./scripts.ts";

/** Where the modules of a built site went when they were put together: files, by the modules' paths from the site's folder. */
export interface Bundles {
  /** The file that a module stands in; null where nothing of it is used. */
  holding: ReadonlyMap<string, string | null>;
  /** The file that exports what a module does, of those that pages ask for themselves. */
  entries: ReadonlyMap<string, string>;
}

/** Where bundles are written, in a built site. */
const folder = "_import";

/** How a module asks where a file beside it is; a script is a worker. */
const beside = /import\.meta\.resolve\("(\.\/[^"]+)"\)/g;

/**
 * Puts the modules of a built site together, in place: those that are always asked for together become one file, for each
 * file that a browser asks for costs it milliseconds, wherever it comes from. `asked` are those that pages ask for themselves.
 */
export async function bundleScripts(dist: string, imports: Imports, asked: Iterable<string>): Promise<Bundles> {
  const files = [...imports.keys()].filter((path) => existsSync(join(dist, path)));
  const found = new Set(files.flatMap((path) => workersOf(dist, path)));
  const ofWorkers = await put(dist, found, new Map());
  const ofPages = await put(dist, new Set(asked), ofWorkers.entries);
  const holding = new Map([...ofWorkers.holding, ...ofPages.holding]);
  for (const path of holding.keys()) removeFile(dist, path);
  return {holding, entries: ofPages.entries};
}

/** Removes a file, and the folders that it leaves empty. */
function removeFile(dist: string, path: string): void {
  rmSync(join(dist, path));
  for (
    let folder = dirname(path);
    folder !== "." && readdirSync(join(dist, folder)).length === 0;
    folder = dirname(folder)
  )
    rmdirSync(join(dist, folder));
}

function workersOf(dist: string, path: string): string[] {
  const script = readFileSync(join(dist, path), "utf8");
  return [...script.matchAll(beside)]
    .map(([, address = ""]) => join(path, "..", address).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".js"));
}

async function put(dist: string, asked: ReadonlySet<string>, workers: Bundles["entries"]): Promise<Bundles> {
  const {metafile} = await build({
    absWorkingDir: dist,
    entryPoints: [...asked].sort().map((path) => ({in: `./${path}`, out: basename(path).replace(/\.\w+\.js$/, "")})),
    outdir: join(dist, folder),
    entryNames: "[name].[hash]",
    chunkNames: "shared.[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    // Names stay: what a reader sends of an error then says where it came from.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "eof",
    logLevel: "silent",
    metafile: true,
    plugins: [asBefore(dist, workers)]
  });
  return bundlesIn(metafile, asked);
}

function bundlesIn({inputs, outputs}: Metafile, asked: ReadonlySet<string>): Bundles {
  const holding = new Map<string, string | null>(Object.keys(inputs).map((path) => [path, null]));
  const entries = new Map<string, string>();
  for (const [file, {inputs, entryPoint}] of Object.entries(outputs)) {
    for (const path of Object.keys(inputs)) holding.set(path, file);
    if (entryPoint && asked.has(entryPoint)) entries.set(entryPoint, file);
  }
  return {holding, entries};
}

/** Lets modules find files from where they stood, and workers where they are. */
function asBefore(dist: string, workers: Bundles["entries"]): Plugin {
  return {
    name: "as before",
    setup({onLoad, onResolve}) {
      onResolve({filter: /^[^/]/}, findScript);
      onLoad({filter: /\.js$/}, ({path}) => {
        const from = (file: string) => {
          const to = relative(folder, file).replaceAll("\\", "/");
          return `new URL(${JSON.stringify(to)}, import.meta.url).href`;
        };
        const module = relative(dist, path);
        const contents = readFileSync(path, "utf8").replace(besideOrHere, (_, address?: string) => {
          if (address === undefined) return from(module);
          const file = join(module, "..", address);
          return from(workers.get(file.replaceAll("\\", "/")) ?? file);
        });
        return {contents, loader: "js"};
      });
    }
  };
}

const besideOrHere = new RegExp(`${beside.source}|import\\.meta\\.url`, "g");

/** Makes a page, whose scripts ask for modules, ask for the bundles instead; its scripts are then those. */
export function useBundles(page: Page, path: string, scripts: PageScripts, {holding, entries}: Bundles): PageScripts {
  const to = (file: string) => relativeTo(path, `/${file}`);
  const entryAt = (address: string) => {
    const file = entries.get(fileAt(address, path));
    return file === undefined ? address : to(file);
  };
  for (const script of inlineScripts(page))
    setText(
      script,
      textOf(script).replace(/"(\.{1,2}\/[^"\n]+\.js)"/g, (_, address: string) => `"${entryAt(address)}"`)
    );
  for (const script of elements(page)) {
    const src = script.tagName === "script" ? attribute(script, "src") : null;
    if (src !== null) setAttribute(script, "src", entryAt(src));
  }
  const files = (modules: Iterable<string>) =>
    new Set([...modules].map((module) => holding.get(module) ?? module).filter((file) => holding.get(file) !== null));
  const asked = new Set<string>();
  for (const link of preloadLinks(page)) {
    const [file] = files([fileAt(attribute(link, "href") ?? "", path)]);
    if (file === undefined || asked.has(file)) remove(link);
    else setAttribute(link, "href", to(file));
    if (file !== undefined) asked.add(file);
  }
  return {first: [...files(scripts.first)], ever: files(scripts.ever)};
}
