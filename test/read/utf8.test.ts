import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {decodeUtf8} from "../../loaders/read/utf8.ts";

describe("decodeUtf8", () => {
  test.each([
    ["a lone byte", [0x41, 0xff, 0x42], 1, 1],
    ["the second line", [0x41, 0x0a, 0x42, 0x80], 3, 2],
    ["a character that breaks off", [0x41, 0xe2, 0x82], 1, 1],
    ["an overlong slash", [0xc0, 0xaf], 0, 1],
    ["an overlong three bytes", [0x0a, 0xe0, 0x80, 0xaf], 1, 2],
    ["a surrogate", [0xed, 0xa0, 0x80], 0, 1],
    ["beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 0, 1],
    ["Latin-1", [0x63, 0x61, 0x66, 0xe9, 0x20], 3, 1]
  ])("names the place of %s", (_, bytes, offset, line) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({text: null, offset, line, byte: bytes[offset]});
  });

  test("keeps a byte-order mark and every other character", () => {
    const text = "\ufeffé\r\n👍\u0000";
    expect(decodeUtf8(new TextEncoder().encode(text))).toEqual({text});
  });

  test("agrees with the platform about any bytes", () => {
    const property = fc.property(fc.uint8Array({maxLength: 60}), (bytes) => {
      const decoded = decodeUtf8(bytes);
      const strict = new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
      if (decoded.text !== null) expect(decoded.text).toBe(strict.decode(bytes));
      else {
        expect(() => strict.decode(bytes)).toThrow();
        expect(() => strict.decode(bytes.subarray(0, decoded.offset))).not.toThrow();
      }
    });
    fc.assert(property);
  });
});
