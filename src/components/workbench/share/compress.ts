/** Bytes that a packed text may have when it is unpacked: a few letters of an address could else fill the memory. */
const mostUnpacked = 1_000_000;

/** Packs a text for an address: DEFLATE, then Base64 with letters that addresses keep (RFC 4648, URL-safe). */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/**
 * Unpacks what `pack` made.
 * @throws where it is something else, or too large.
 */
export async function unpack(packed: string): Promise<string> {
  if (!/^[\w-]*$/.test(packed)) throw new TypeError("it holds letters that no address of this page has");
  const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > mostUnpacked) {
      await reader.cancel();
      throw new RangeError("it holds more than a query");
    }
    chunks.push(next.value);
  }
  return new TextDecoder("utf-8", {fatal: true}).decode(await new Blob(chunks).arrayBuffer());
}
