import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {type BuildOptions, build, type Plugin} from "esbuild";
import {type Copy, installedCopies, parseSpecifier} from "./packages.ts";
import {withoutHandlers} from "./withoutHandlers.ts";

const standIns: Record<string, string> = {
  "parquet-wasm": fileURLToPath(new URL("standIns/parquet-wasm.ts", import.meta.url))
};

/** Whether a package is answered by a module of this project, in place of one of several megabytes. */
export function hasStandIn(name: string): boolean {
  return name in standIns;
}

/**
 * Returns a package as one ES module for browsers. What it imports from other packages stays an import, of
 * `/npm/NAME@VERSION/+esm`, which is how Framework's CDN writes it: so two packages that share a third share its one copy.
 * A CommonJS package gets named exports. `path` is a path inside the package, empty for its main entry.
 */
export async function bundlePackage(root: string, copy: Copy, path: string): Promise<string> {
  const specifier = path ? `${copy.name}/${path}` : copy.name;
  const plugins = [externalPackages(root, copy.name), withoutHandlers];
  // As the entry itself, a package keeps its `export * from` of other packages, and its default where it has one.
  const entryPoints = [standIns[copy.name] ?? specifier];
  const {text, metafile} = await bundle({entryPoints, absWorkingDir: copy.folder, plugins});
  const isCommonJs = Object.values(metafile.outputs).some(({entryPoint}) => {
    return entryPoint !== undefined && metafile.inputs[entryPoint]?.format === "cjs";
  });
  if (!isCommonJs) return text;
  const contents = [
    `import main from ${JSON.stringify(specifier)};`,
    "export default main;",
    `export const {${commonJsNames(root, specifier).join(", ")}} = main;`
  ].join("\n");
  return (await bundle({stdin: {contents, resolveDir: copy.folder}, plugins})).text;
}

async function bundle(options: BuildOptions) {
  const {outputFiles, metafile} = await build({
    ...options,
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: {"process.env.NODE_ENV": '"production"'},
    logLevel: "silent"
  });
  return {text: outputFiles?.[0]?.text ?? "", metafile: metafile!};
}

function commonJsNames(root: string, specifier: string): string[] {
  const exported: unknown = createRequire(join(root, "package.json"))(specifier);
  if (!exported || (typeof exported !== "object" && typeof exported !== "function")) return [];
  return Object.keys(exported).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== "default");
}

/** Leaves `import` of other packages as they are; `require` cannot be left, so what it names goes in. */
function externalPackages(root: string, self: string): Plugin {
  return {
    name: "external-packages",
    setup(build) {
      build.onResolve({filter: /^[^./]/}, ({path, kind, resolveDir}) => {
        if (kind !== "import-statement" && kind !== "dynamic-import") return;
        if (path.startsWith("/") || path.includes(":")) return;
        const {name, path: inner} = parseSpecifier(path);
        if (name === self) return;
        const copy = nearestCopy(root, name, resolveDir);
        if (!copy) return;
        return {path: `/npm/${name}@${copy.version}/${inner ? `${inner}/` : ""}+esm`, external: true};
      });
    }
  };
}

/** The copy that Node would find from a folder: in the nearest `node_modules` above it. */
function nearestCopy(root: string, name: string, from: string): Copy | undefined {
  const copies = installedCopies(root, name);
  for (let folder = from; folder.length >= root.length; folder = dirname(folder)) {
    const copy = copies.find((c) => c.folder === join(folder, "node_modules", name));
    if (copy) return copy;
  }
  return undefined;
}
