import fc from "fast-check";
import {beforeAll, describe, expect, test} from "vitest";
import {sqlLink} from "../../../src/components/sqlLink.ts";
import {QueryStore} from "../../../src/components/workbench/history/store.ts";
import {readAddress, writeAddress} from "../../../src/components/workbench/share/address.ts";
import {pack} from "../../../src/components/workbench/share/compress.ts";
import {isOrdered, resultHash} from "../../../src/components/workbench/share/resultHash.ts";
import type {Shared} from "../../../src/components/workbench/share/schema.ts";
import {verdict} from "../../../src/components/workbench/share/verdict.ts";
import {resultTable} from "../../../src/components/workbench/values/table.ts";
import {type Engine, openEngine} from "../../../tools/duckdb/engine.ts";

const page = "https://news.example/some/where/sql.html?x=1#old";
const hashOf = (address: string) => address.slice(address.indexOf("#"));

describe("an address", () => {
  test("brings back any query, its values and its chart", async () => {
    const shared = fc.record({
      sql: fc.string({minLength: 1, unit: "grapheme"}),
      values: fc.dictionary(
        fc.stringMatching(/^[A-Za-z]\w{0,8}$/).filter((name) => name !== "__proto__"),
        fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
      ),
      chart: fc.constantFrom(null, {kind: "bar" as const, by: "a b", value: "n", series: "x"}),
      data: fc.constantFrom(null, "abc"),
      result: fc.constantFrom(null, {hash: "0123456789abcdef", rows: 3, cut: false})
    });
    await fc.assert(
      fc.asyncProperty(shared, async (given) => {
        const address = await writeAddress(given as Shared, page);
        expect(address.startsWith("https://news.example/some/where/sql.html?x=1#q=")).toBe(true);
        expect(await readAddress(hashOf(address))).toEqual(given);
      }),
      {numRuns: 60}
    );
  });

  test("of the site's own links is read too", async () => {
    const link = sqlLink({sql: "SELECT '#&=+ %' AS x -- é", values: {a: "1", b: 2}});
    expect(await readAddress(hashOf(link))).toMatchObject({
      sql: "SELECT '#&=+ %' AS x -- é",
      values: {a: "1", b: 2},
      result: null
    });
  });

  test("without a query is none", async () => {
    for (const hash of ["", "#", "#claims", "#x=1"]) expect(await readAddress(hash)).toBeNull();
  });

  test.each([
    ["cut", async () => (await pack(JSON.stringify({sql: "SELECT 1"}))).slice(0, 12)],
    ["no Base64", async () => "%%%"],
    ["no JSON", async () => pack("SELECT 1")],
    ["another shape", async () => pack('{"sql": 5}')],
    ["more fields", async () => pack('{"sql": "SELECT 1", "run": true}')],
    ["a strange parameter", async () => pack('{"sql": "SELECT 1", "values": {"a b": 1}}')],
    ["a strange value", async () => pack('{"sql": "SELECT 1", "values": {"a": {}}}')],
    ["a bomb", async () => pack(" ".repeat(3_000_000))],
    ["a strange chart", async () => pack('{"sql": "SELECT 1", "chart": {"kind": "pie", "by": "a", "value": "b"}}')]
  ])("that is wrong is refused in words: %s", async (_, make) => {
    await expect(readAddress(`#q=${await make()}`)).rejects.toThrow(/^this address cannot be read: ./);
  });

  test("any letters at all are read or refused, and never throw anything else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        await readAddress(`#q=${text}`).catch((error) => expect(String(error)).toMatch(/this address cannot be read/));
      })
    );
  });
});

describe("the hash of a result", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({tables: []});
  });
  const hash = (sql: string) => resultHash(resultTable(engine.query(sql)), sql);

  test("is the same for the same rows in another order, unless the query orders them", async () => {
    const [up, down] = ["(VALUES (1, 'a'), (2, 'b')) AS t(n, w)", "(VALUES (2, 'b'), (1, 'a')) AS t(n, w)"];
    expect(await hash(`SELECT * FROM ${up}`)).toBe(await hash(`SELECT * FROM ${down}`));
    expect(await hash(`SELECT * FROM ${up} ORDER BY n`)).not.toBe(await hash(`SELECT * FROM ${up} ORDER BY n DESC`));
  });

  test("tells apart values, types, names and numbers of rows", async () => {
    const hashes = await Promise.all(
      [
        "SELECT 1 AS a",
        "SELECT 1::BIGINT AS a",
        "SELECT '1' AS a",
        "SELECT 1 AS b",
        "SELECT NULL::INTEGER AS a",
        "SELECT 1 AS a WHERE false",
        "SELECT 1 AS a UNION ALL SELECT 1",
        "SELECT 9007199254740993 AS a",
        "SELECT 9007199254740992 AS a"
      ].map(hash)
    );
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test.each([
    ["SELECT 1 ORDER BY 1", true],
    ["SELECT 1 order\n by 1 LIMIT 3", true],
    ["SELECT row_number() OVER (ORDER BY a) FROM t", false],
    ["SELECT * FROM (SELECT 1 ORDER BY 1)", false],
    ["SELECT 'ORDER BY' -- ORDER BY 1", false],
    ["SELECT 1 /* ORDER BY 1 */", false],
    ["WITH t AS (SELECT 1) SELECT * FROM t ORDER /* so */ BY 1", true]
  ])("%s: ordered is %s", (sql, ordered) => {
    expect(isOrdered(sql)).toBe(ordered);
  });
});

test("a result is the same, or the data has changed since", () => {
  const result = {hash: "a".repeat(16), rows: 2, cut: false};
  const other = {hash: "b".repeat(16), rows: 3, cut: false};
  expect(verdict({data: "1", result}, {data: "1", result})).toBe("Same result as when it was shared.");
  expect(verdict({data: "1", result}, {data: "2", result})).toMatch(/^Same result .* data has changed since\.$/);
  expect(verdict({data: "1", result}, {data: "2", result: other})).toMatch(
    /2 rows then, 3 rows now.*data has changed since/
  );
  expect(verdict({data: "1", result}, {data: "1", result: other})).toMatch(/^Another result on the same data/);
  expect(verdict({data: "1", result: null}, {data: "2", result})).toMatch(/data has changed/);
  expect(verdict({data: null, result: null}, {data: "2", result})).toBe("");
});

describe("queries that are kept", () => {
  const memory = () => {
    const map = new Map<string, string>();
    return {
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => void map.set(key, value),
      removeItem: (key: string) => void map.delete(key)
    };
  };
  const query = (sql: string) => ({sql, values: {}, chart: null, at: "2026-01-01T00:00:00.000Z"});

  test("come back, in the order in which they ran, each once", async () => {
    const storage = memory();
    const store = new QueryStore(storage);
    for (const sql of ["SELECT 1", "SELECT 2", "SELECT 1"]) expect(store.ran(query(sql))).toBeNull();
    store.save({...query("SELECT 3"), name: "three"});
    const again = new QueryStore(storage);
    expect(await again.load()).toBeNull();
    expect(again.kept.history.map(({sql}) => sql)).toEqual(["SELECT 1", "SELECT 2"]);
    expect(again.kept.saved.map(({name}) => name)).toEqual(["three"]);
    again.remove("history", 0);
    expect(again.kept.history.map(({sql}) => sql)).toEqual(["SELECT 2"]);
    again.clear();
    expect(storage.getItem("selisih-queries")).toBeNull();
  });

  test("are exported and imported; a name that is taken gets a number", async () => {
    const [one, other] = [new QueryStore(memory()), new QueryStore(memory())];
    one.save({...query("SELECT 1"), name: "q"});
    other.save({...query("SELECT 2"), name: "q"});
    expect(await other.import(one.exportText())).toBeNull();
    expect(other.kept.saved.map(({name}) => name)).toEqual(["q", "q (2)"]);
    expect(await other.import(one.exportText())).toBeNull();
    for (const text of ["", "[]", "{}", '{"format":"selisih-queries-1","history":[{"sql":1}],"saved":[]}'])
      expect(await other.import(text)).toMatch(/^not imported: ./);
  });

  test("a browser that is full, or refuses, is told of in words", () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException("no", "QuotaExceededError");
      }
    };
    expect(new QueryStore(full).ran(query("SELECT 1"))).toMatch(/room for this site is full/);
    expect(new QueryStore(null).ran(query("SELECT 1"))).toMatch(/keeps nothing/);
  });
});
