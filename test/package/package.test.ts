import {mkdtempSync, rmSync} from "node:fs";
import {createRequire} from "node:module";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {loadProject} from "../../loaders/load.ts";
import {makePackage} from "../../loaders/package/package.ts";
import {versionOf} from "../../loaders/package/version.ts";
import {replaceFile} from "../../loaders/write.ts";

/** What the validator of Frictionless has, as far as it is used here; it has no types of its own. */
interface Validator {
  Package: {
    load(
      descriptor: object,
      options?: {basePath?: string}
    ): Promise<{
      valid: boolean;
      errors: Error[];
      resources: {name: string; read(options?: object): Promise<unknown[]>}[];
    }>;
  };
}
const {Package} = createRequire(import.meta.url)("datapackage") as Validator;

const {tables} = loadProject(process.cwd());
const text = {name: "selisih", title: "Selisih", description: "Figures of a story.", homepage: null};
const made = makePackage(tables, "# The dictionary\n", text);
const files = unzipSync(made.zip);

describe("versionOf", () => {
  test("is the beginning of a hash of what the tables hold", () => {
    const {version, hash, rows} = versionOf(tables);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash.startsWith(version)).toBe(true);
    expect(rows.claims).toBe(tables.claims.length);
  });

  test("changes with any cell, and with the place of a row", () => {
    const other = structuredClone(tables);
    other.sources[0]!.name += " ";
    const turned = structuredClone(tables);
    turned.sources.reverse();
    expect(new Set([tables, other, turned].map((some) => versionOf(some).version)).size).toBe(3);
  });
});

describe("makePackage", () => {
  test("gives the same bytes each time, and other bytes where a cell is another", () => {
    const other = structuredClone(tables);
    other.claims[0]!.text += "!";
    expect(Buffer.compare(makePackage(tables, "# The dictionary\n", text).zip, made.zip)).toBe(0);
    expect(Buffer.compare(makePackage(other, "# The dictionary\n", text).zip, made.zip)).not.toBe(0);
  });

  test("holds the tables, the dictionary, a README with the version, and the descriptor that the site has", () => {
    const decode = (name: string) => new TextDecoder().decode(files[name]);
    expect(Object.keys(files).filter((name) => !name.startsWith("data/"))).toEqual([
      "README.md",
      "datapackage.json",
      "dictionary.md"
    ]);
    expect(Object.keys(files)).toContain("data/claims.csv");
    expect(decode("README.md")).toContain(versionOf(tables).hash);
    expect(decode("dictionary.md")).toBe("# The dictionary\n");
    expect(decode("datapackage.json")).toBe(made.descriptor);
  });
});

describe("datapackage.json", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "package-"));
    for (const [name, bytes] of Object.entries(files)) replaceFile(join(folder, name), bytes);
  });
  afterAll(() => rmSync(folder, {recursive: true, force: true}));

  test("fits the profile of a tabular data package", async () => {
    const {valid, errors} = await Package.load(JSON.parse(made.descriptor) as object, {basePath: folder});
    expect(errors.map(({message}) => message)).toEqual([]);
    expect(valid).toBe(true);
  });

  test("describes each table so that its file reads as it says, keys and references too", async () => {
    const {resources} = await Package.load(JSON.parse(made.descriptor) as object, {basePath: folder});
    expect(resources.map(({name}) => name)).toEqual(Object.keys(tables));
    for (const resource of resources) {
      const rows = await resource.read({relations: true, keyed: true});
      expect([resource.name, rows.length]).toEqual([
        resource.name,
        tables[resource.name as keyof typeof tables].length
      ]);
    }
  });

  test("names the articles that all of it comes from, with addresses of the web alone", () => {
    const article = {...tables.articles[0]!, url: "javascript:alert(1)", title: "</script>"};
    const {sources} = JSON.parse(makePackage({...tables, articles: [article]}, "", text).descriptor) as {
      sources: {title: string; path?: string}[];
    };
    expect(sources).toEqual([{title: expect.stringContaining("</script>")}]);
  });
});
