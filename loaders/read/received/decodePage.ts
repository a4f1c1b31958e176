const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*(?<charset>[\w-]+)/i;

/**
 * The text of a saved web page in the encoding that its byte-order mark or its `meta` element names, UTF-8 unless told; null
 * where the bytes are not of that encoding, or nobody knows it.
 */
export function decodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  try {
    return new TextDecoder(marked(bytes) ?? declared.exec(head)?.groups?.charset ?? "utf-8", {fatal: true}).decode(
      bytes
    );
  } catch {
    return null;
  }
}

const marked = ([a, b]: Uint8Array): string | null =>
  a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : null;
