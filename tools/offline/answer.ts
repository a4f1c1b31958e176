import {readFile} from "node:fs/promises";
import {extname, join} from "node:path";
import {maxSatisfying} from "semver";
import {bundlePackage, hasStandIn} from "./bundle.ts";
import {type Copy, installedCopies, notInstalled, parseSpecifier} from "./packages.ts";

/** The version that a package has which is not installed. */
export const missingVersion = "0.0.0-missing";
const standInVersion = "0.0.0-standin";

const contentTypes: Record<string, string> = {
  ".js": "application/javascript",
  ".mjs": "application/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".wasm": "application/wasm"
};

/**
 * Answers what Framework asks the npm registry and its CDN, from `node_modules`: which versions of a package there are
 * (`/NAME`, `/NAME/latest`), and files of a package (`/npm/NAME@VERSION/PATH`, where `+esm` asks for an ES module).
 * Known by the path alone. Returns undefined for any other request; throws for a package that is not installed.
 */
export async function answer(root: string, url: URL, accept = ""): Promise<Response | undefined> {
  const path = decodeURIComponent(url.pathname).slice(1);
  if (path.startsWith("@jsr/")) throw new Error(`jsr:${path.slice(5)}: not supported offline: use the npm package`);
  if (path.startsWith("npm/")) return answerFile(root, path.slice(4));
  if (path.endsWith("/latest")) return answerLatest(root, path.slice(0, -"/latest".length));
  if (accept.includes("npm.install")) return answerVersions(root, path);
  return undefined;
}

/**
 * Framework's own client names two dozen packages that a page may use, and asks for the version of each whether a page
 * does or not. So one that is not installed has a version too, and only its files are refused.
 */
function answerLatest(root: string, name: string): Response {
  return Response.json({version: copiesOf(root, name)[0]?.version ?? missingVersion});
}

/** The versions that a range is looked up in: those that are installed. */
function answerVersions(root: string, name: string): Response {
  const copies = copiesOf(root, name);
  if (copies.length === 0) throw notInstalled(name);
  return Response.json({versions: Object.fromEntries(copies.map(({version}) => [version, {}]))});
}

async function answerFile(root: string, specifier: string): Promise<Response> {
  const {name, version, path} = parseSpecifier(specifier);
  const copies = copiesOf(root, name);
  if (copies.length === 0) throw notInstalled(name);
  const wanted = version || "*";
  const best = maxSatisfying(
    copies.map((copy) => copy.version),
    wanted
  );
  const copy = copies.find((c) => c.version === best);
  if (!copy) throw new Error(`npm:${name}: no version ${wanted}: ${copies.map((c) => c.version).join(", ")} installed`);
  if (path === "" || path === "+esm" || path.endsWith("/+esm")) {
    return script(await bundlePackage(root, copy, path.replace(/\/?\+esm$/, "")));
  }
  if (hasStandIn(name)) return file(extname(path) === ".json" ? JSON.stringify({name, version}) : "", path);
  return file(await readFile(join(copy.folder, path)), path);
}

function copiesOf(root: string, name: string): Copy[] {
  return hasStandIn(name) ? [{name, version: standInVersion, folder: root}] : installedCopies(root, name);
}

function script(source: string): Response {
  return new Response(source, {headers: {"content-type": "application/javascript"}});
}

function file(content: BodyInit | Uint8Array, path: string): Response {
  const type = contentTypes[extname(path)] ?? "application/octet-stream";
  return new Response(content as BodyInit, {headers: {"content-type": type}});
}
