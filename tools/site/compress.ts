import {createHash} from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {extname, join} from "node:path";
import {promisify} from "node:util";
import {brotliCompress, constants, gzip} from "node:zlib";

/** Files that become smaller; pictures, Parquet and archives are compressed already. */
const compressible = new Set([
  ".arrow",
  ".css",
  ".csv",
  ".html",
  ".js",
  ".json",
  ".jsonld",
  ".map",
  ".md",
  ".mjs",
  ".sql",
  ".svg",
  ".txt",
  ".wasm",
  ".xml"
]);

/** Below this many bytes a file goes in one packet anyway. */
const least = 256;
/** Above this many bytes Brotli's best level takes minutes. */
const large = 4_000_000;

const encodings = {br: brotli, gz: (bytes: Buffer) => promisify(gzip)(bytes, {level: 9})} as const;
type Encoding = keyof typeof encodings;

export interface CompressOptions {
  /** Where what was compressed once is kept, by its content; what the site no longer has goes from it. */
  cache: string;
  /** Told how far it is, a line at a time. */
  say?: (line: string) => void;
}

/** Puts beside each file of a folder that becomes smaller by it the same in Brotli (`.br`) and gzip (`.gz`). */
export async function compressFolder(folder: string, {cache, say = () => {}}: CompressOptions): Promise<void> {
  mkdirSync(cache, {recursive: true});
  const names = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) =>
    compressible.has(extname(name))
  );
  const jobs = names.flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return bytes.length < least ? [] : (["br", "gz"] as const).map((encoding) => ({name, bytes, encoding}));
  });
  const used = new Set<string>();
  const total = jobs.length;
  let done = 0;
  // The largest first, so that none is left alone at the end.
  const waiting = jobs.sort((a, b) => b.bytes.length - a.bytes.length);
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const {name, bytes, encoding} = job;
      const kept = await keep(bytes, encoding, cache);
      used.add(kept);
      const file = join(folder, `${name}.${encoding}`);
      copyFileSync(join(cache, kept), file);
      if (readFileSync(file).length >= bytes.length) rmSync(file);
      if (++done % 100 === 0) say(`compressing: ${done} of ${total} done`);
    }
  };
  await Promise.all(Array.from({length: 4}, work));
  for (const name of readdirSync(cache)) if (!used.has(name)) rmSync(join(cache, name));
}

/** The name in the cache of what some bytes are compressed; they are compressed where it is not there. */
async function keep(bytes: Buffer, encoding: Encoding, cache: string): Promise<string> {
  const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}.${encoding}`;
  const file = join(cache, name);
  if (!existsSync(file)) {
    const beside = `${file}.${process.pid}`;
    writeFileSync(beside, await encodings[encoding](bytes));
    renameSync(beside, file);
  }
  return name;
}

function brotli(bytes: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > large ? 9 : 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
    }
  });
}
