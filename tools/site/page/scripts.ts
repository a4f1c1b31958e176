import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {build, type OnResolveArgs, type OnResolveResult, type Plugin} from "esbuild";
import {attribute, type Element, elements, type Page, textOf} from "./dom.ts";
import {fileAt} from "./relativeLinks.ts";

/** Which scripts of a built site import which, by the paths of their files from the site's folder. */
export type Imports = ReadonlyMap<string, readonly Import[]>;

interface Import {
  path: string;
  /** Whether the script asks for it only as it runs. */
  late: boolean;
}

/** Reads the imports of every script of a built site. */
export async function readImports(dist: string): Promise<Imports> {
  const scripts = readdirSync(dist, {recursive: true, encoding: "utf8"}).filter((name) => name.endsWith(".js"));
  const {metafile} = await build({
    absWorkingDir: dist,
    entryPoints: scripts.map((name) => `./${name}`),
    outdir: join(dist, ".."),
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "silent",
    metafile: true,
    plugins: [resolving("missing", /^[^/]/, findScript)]
  });
  return new Map(
    Object.entries(metafile.inputs).map(([path, {imports}]) => [
      path,
      imports.filter(({external}) => !external).map(({path, kind}): Import => ({path, late: kind === "dynamic-import"}))
    ])
  );
}

/** Where a script is that another imports. Framework's client names libraries that are not there unless a page uses them. */
export function findScript({path, resolveDir}: OnResolveArgs): OnResolveResult {
  const file = join(resolveDir, path);
  return existsSync(file) ? {path: file} : {path, external: true};
}

/** Every script that some scripts bring with them, these included; what they ask for late only where `late` is set. */
export function reached(imports: Imports, from: Iterable<string>, {late = false} = {}): Set<string> {
  const found = new Set(from);
  for (const path of found) for (const next of imports.get(path) ?? []) if (late || !next.late) found.add(next.path);
  return found;
}

/** The scripts that stand in a page and run. */
export function inlineScripts(page: Page): Element[] {
  return [...elements(page)].filter(
    (element) => element.tagName === "script" && attribute(element, "src") === null && runs(element)
  );
}

/** The modules that stand in a page as its scripts. */
export function scriptFiles(page: Page, path: string): string[] {
  return [...elements(page)]
    .filter((element) => element.tagName === "script" && attribute(element, "type") === "module")
    .map((script) => attribute(script, "src"))
    .filter((src) => src !== null)
    .map((src) => fileAt(src, path));
}

/**
 * The files that a page asks for itself: the modules that are its scripts, and what those in it import. Framework lets a
 * page's cells import what they need as they run.
 */
export async function importsOfPage(page: Page, path: string): Promise<Import[]> {
  const found: Import[] = scriptFiles(page, path).map((file) => ({path: file, late: false}));
  for (const script of inlineScripts(page)) {
    const late = attribute(script, "type") !== "module";
    for (const address of await addressesImported(textOf(script))) found.push({path: fileAt(address, path), late});
  }
  return found;
}

const read = new Map<string, Promise<string[]>>();

/** The addresses in a script's imports, read once for scripts that many pages have. */
function addressesImported(contents: string): Promise<string[]> {
  const known = read.get(contents) ?? readAddresses(contents);
  read.set(contents, known);
  return known;
}

async function readAddresses(contents: string): Promise<string[]> {
  const addresses: string[] = [];
  await build({
    stdin: {contents},
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "silent",
    plugins: [
      resolving("addresses", /^\.{0,2}\//, ({path, kind}) => {
        if (kind !== "entry-point") addresses.push(path);
        return {path, external: true};
      })
    ]
  });
  return addresses;
}

function resolving(name: string, filter: RegExp, resolve: (args: OnResolveArgs) => OnResolveResult): Plugin {
  return {name, setup: ({onResolve}) => onResolve({filter}, resolve)};
}

function runs(script: Element): boolean {
  return /^(|module|(text|application)\/javascript)$/i.test(attribute(script, "type") ?? "");
}
