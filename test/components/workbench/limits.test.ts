import {expect, test} from "vitest";
import {memorySettings, warning} from "../../../src/components/workbench/limits.ts";
import {changesTables} from "../../../src/components/workbench/types.ts";

test.each([
  [{}, null],
  [{deviceMemory: 8}, null],
  [{deviceMemory: 1}, /1 GB of memory/],
  [{connection: {saveData: true}}, /saves data/],
  [{deviceMemory: 8, connection: {saveData: false}}, null]
])("%j", (device, said) =>
  said === null ? expect(warning(device)).toBeNull() : expect(warning(device)).toMatch(said)
);

test("the engine takes half of the memory, and no more than 2 GB", () => {
  expect(memorySettings({deviceMemory: 1})).toEqual(["SET memory_limit = '512MB'"]);
  expect(memorySettings({deviceMemory: 32})).toEqual(["SET memory_limit = '2048MB'"]);
  expect(memorySettings({})).toEqual(["SET memory_limit = '2048MB'"]);
});

test.each([
  ["SELECT 1", false],
  ["FROM claims", false],
  ["DESCRIBE claims", false],
  ["WITH a AS (SELECT 1) SELECT * FROM a", false],
  ["WITH a AS (SELECT 1) INSERT INTO t FROM a", true],
  ["DROP TABLE claims", true],
  ["create view v as select 1", true],
  ["BEGIN", true]
])("%s changes tables: %s", (sql, changes) => expect(changesTables(sql)).toBe(changes));
