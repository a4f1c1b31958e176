import {execFile} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";
import {describe, expect, test} from "vitest";
import {answer} from "../../tools/offline/answer.ts";
import {isLoopback} from "../../tools/offline/block.ts";
import {installedCopies, parseSpecifier} from "../../tools/offline/packages.ts";
import {dropDifferentlyMade, dropStalePackages} from "../../tools/offline/stale.ts";
import {loaderArguments} from "../../tools/setup/typescript.mjs";

const root = process.cwd();
const ask = async (path: string, accept = "") => {
  const response = await answer(root, new URL(path, "https://packages.example"), accept);
  return response?.text();
};

describe("packages", () => {
  test.each([
    ["d3", {name: "d3", version: "", path: ""}],
    ["d3@7", {name: "d3", version: "7", path: ""}],
    ["@a/b@1.2.3/dist/x.js", {name: "@a/b", version: "1.2.3", path: "dist/x.js"}]
  ])("%s", (specifier, parts) => expect(parseSpecifier(specifier)).toEqual(parts));

  test("every installed copy is found, the top-level one first", () => {
    const copies = installedCopies(root, "htl");
    expect(copies[0]?.folder).toBe(join(root, "node_modules/htl"));
    expect(copies.length).toBeGreaterThan(1);
    expect(installedCopies(root, "no-such-package")).toEqual([]);
  });
});

describe("what Framework asks is answered from node_modules", () => {
  test("the version of a package", async () => {
    const {version} = JSON.parse((await ask("/htl/latest")) ?? "");
    expect(version).toBe(installedCopies(root, "htl")[0]?.version);
  });

  test("the versions that a range is looked up in", async () => {
    const {versions} = JSON.parse((await ask("/htl", "application/vnd.npm.install-v1+json")) ?? "");
    expect(Object.keys(versions)).toEqual(installedCopies(root, "htl").map(({version}) => version));
  });

  test("a package as a module, which leaves other packages to be shared", async () => {
    const module = await ask(`/npm/d3@${installedCopies(root, "d3")[0]?.version}/+esm`);
    expect(module).toMatch(/export ?\*from"\/npm\/d3-array@\d+\.\d+\.\d+\/\+esm"/);
  });

  test("a CommonJS package, with its names", async () => {
    const module = await ask(`/npm/lodash@${installedCopies(root, "lodash")[0]?.version}/+esm`);
    expect(module).toMatch(/\bas default\b/);
    expect(module).toMatch(/\bas chunk\b/);
  });

  test("a file of a package", async () => {
    const {name} = JSON.parse((await ask(`/npm/htl@${installedCopies(root, "htl")[0]?.version}/package.json`)) ?? "");
    expect(name).toBe("htl");
  });

  test("a package that is not installed, with what to do", async () => {
    await expect(ask("/npm/leaflet@1.9.4/+esm")).rejects.toThrow("npm install -E leaflet");
    await expect(ask("/leaflet", "application/vnd.npm.install-v1+json")).rejects.toThrow("npm install -E leaflet");
  });

  test("its version all the same, since Framework asks for those of packages that no page uses", async () => {
    expect(JSON.parse((await ask("/leaflet/latest")) ?? "").version).toBe("0.0.0-missing");
  });

  test.each(["/", "/cli", "/v1.1.1/wasm_eh/json.duckdb_extension.wasm"])("nothing else: %s", async (path) => {
    expect(await ask(path)).toBeUndefined();
  });
});

test("versions that are not installed leave the cache", () => {
  const cache = mkdtempSync(join(tmpdir(), "packages-"));
  const current = `htl@${installedCopies(root, "htl")[0]?.version}`;
  for (const name of ["leaflet@0.0.0-missing", "htl@0.0.1", current, "parquet-wasm@0.0.0-standin", "@a/b@1.0.0"]) {
    mkdirSync(join(cache, name), {recursive: true});
  }
  dropStalePackages(root, cache);
  expect(readdirSync(cache).sort()).toEqual(["@a", current, "parquet-wasm@0.0.0-standin"].sort());
  expect(readdirSync(join(cache, "@a"))).toEqual([]);
  rmSync(cache, {recursive: true});
});

test("of the packages that the site has, none stays that other code made", () => {
  const [makers, cache] = ["makers", "cache"].map((name) => mkdtempSync(join(tmpdir(), name)));
  writeFileSync(join(makers!, "bundle.ts"), "export const a = 1;");
  dropDifferentlyMade(makers!, cache!);
  mkdirSync(join(cache!, "htl@1.0.0"));
  dropDifferentlyMade(makers!, cache!);
  expect(existsSync(join(cache!, "htl@1.0.0"))).toBe(true);
  writeFileSync(join(makers!, "bundle.ts"), "export const a = 2;");
  dropDifferentlyMade(makers!, cache!);
  expect(existsSync(join(cache!, "htl@1.0.0"))).toBe(false);
  for (const folder of [makers!, cache!, `${cache}.made-by`]) rmSync(folder, {recursive: true});
});

test("htl sets listeners without writing them as attributes", async () => {
  const code = await ask("/npm/htl@1.0.0/+esm");
  expect(code).toMatch(/=\{\[\w+\]:\w+\}/);
});

describe("the network is closed", () => {
  test.each(["localhost", "127.0.0.1", "127.1.2.3", "::1"])("but not to %s", (host) =>
    expect(isLoopback(host)).toBe(true)
  );
  test.each(["example.org", "10.0.0.1", "127.0.0.1.example.org", "::2"])("to %s", (host) => {
    expect(isLoopback(host)).toBe(false);
  });

  test.each<[string, string]>([
    ["net", "import('node:net').then((m) => m.connect(80, '192.0.2.1'))"],
    ["net with options", "import('node:net').then((m) => m.connect({host: 'host.example', port: 80}))"],
    ["tls", "import('node:tls').then((m) => m.connect(443, 'host.example'))"],
    ["http", "import('node:http').then((m) => new Promise((_, no) => m.get('http://192.0.2.1/').on('error', no)))"],
    [
      "https",
      "import('node:https').then((m) => new Promise((_, no) => m.get('https://host.example/').on('error', no)))"
    ],
    ["fetch", "fetch('https://host.example/file')"],
    ["dns", "import('node:dns').then((m) => m.promises.resolve('host.example'))"],
    ["dns lookup", "import('node:dns').then((m) => m.promises.lookup('host.example'))"],
    ["udp", "import('node:dgram').then((m) => m.createSocket('udp4').send('x', 53, '192.0.2.1'))"]
  ])("by %s", async (_, code) => {
    const script = `process.on("uncaughtException", (e) => {console.log(String(e)); process.exit()});
      (async () => { try { await ${code}; console.log("open"); } catch (e) { console.log(String(e), String(e.cause)); } process.exit(); })();`;
    const args = [...loaderArguments(), "--import", "./tools/offline/preload.mjs", "-e", script];
    const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: root});
    expect(stdout).toContain("network: blocked");
  });

  test("and open to this machine", async () => {
    const script = `const http = require("node:http");
      const server = http.createServer((_, r) => r.end("here")).listen(0, "127.0.0.1", async () => {
        console.log(await (await fetch("http://127.0.0.1:" + server.address().port)).text()); server.close(); process.exit();
      });`;
    const args = [...loaderArguments(), "--import", "./tools/offline/preload.mjs", "-e", script];
    expect((await promisify(execFile)(process.execPath, args, {cwd: root})).stdout.trim()).toBe("here");
  });
});
