import {isUtf8} from "node:buffer";

/** Bytes read as UTF-8: the text, or the place of the first byte that cannot be read. */
export type Decoded = {text: string} | {text: null; offset: number; line: number; byte: number};

/** Reads bytes as UTF-8, a byte-order mark kept as the character that it is. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf8(bytes)) return {text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8")};
  const offset = firstBadByte(bytes);
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a) line++;
  return {text: null, offset, line, byte: bytes[offset]!};
}

/** The offset of the first character that is no UTF-8: bytes are skipped character by character. */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  while (i < bytes.length) {
    const length = lengthOf(bytes[i]!);
    if (length > 1 ? !isUtf8(bytes.subarray(i, i + length)) : length === 0) return i;
    i += length;
  }
  return i;
}

/** How many bytes a character takes that begins with this one; 0 where none begins so. */
const lengthOf = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
