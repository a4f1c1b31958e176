import fc from "fast-check";
import {expect, test} from "vitest";
import {bindNames, parameterNames} from "../../../src/components/workbench/named.ts";
import {readValue, written} from "../../../src/components/workbench/parameterForm.ts";

test.each<[script: string, names: string[]]>([
  ["SELECT $a, $b, $a", ["a", "b"]],
  ["SELECT '$a', \"$b\", $$ $c $$ -- $d", []],
  ["SELECT $1, x$y", []],
  ["FROM m(t := $tolerance) WHERE a=$b", ["tolerance", "b"]]
])("%s has %j", (script, names) => expect(parameterNames(script)).toEqual(names));

test("names become numbers, and values stay out of the text", () => {
  const hostile = "'; DROP TABLE claims; --";
  const bound = bindNames("SELECT * FROM claims WHERE a = $who AND b = $least AND c = $who", {who: hostile, least: 2});
  expect(bound).toEqual({
    sql: "SELECT * FROM claims WHERE a = $1 AND b = $2 AND c = $1",
    values: [hostile, 2]
  });
});

test("a parameter without a value is named", () => {
  expect(() => bindNames("SELECT $who", {})).toThrow("$who: no value: fill in its field");
});

test.each([
  ["0.1", 0.1],
  ["-12", -12],
  ["1e3", 1000],
  ["", null],
  ["  ", null],
  ["true", true],
  ["NIS", "NIS"],
  ["'12'", "12"],
  ["007", "007"],
  ["2024-01-01", "2024-01-01"],
  ["12345678901234567890", "12345678901234567890"]
])("a field with %j is %j", (text, value) => expect(readValue(text)).toBe(value));

test("what a field shows of a value gives it back", () => {
  const values = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(values, (value) => {
      expect(readValue(written(value))).toBe(value);
    })
  );
});
