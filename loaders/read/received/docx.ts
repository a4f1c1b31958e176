import {strFromU8, unzipSync} from "fflate";
import {DomUtils, parseDocument} from "htmlparser2";
import mammoth from "mammoth";
import {noFacts, type ReceivedFacts} from "../received.ts";

/** No part of a document is unpacked that is larger than this, in bytes: an archive can hold a thousand times its size. */
const LARGEST_PART = 100_000_000;

/**
 * The text of a Word document, paragraphs parted by empty lines, and what its properties say.
 * @throws {Error} where it is no such document.
 */
export async function readDocx(bytes: Uint8Array): Promise<ReceivedFacts & {text: string}> {
  const parts = unpack(bytes);
  if (parts["word/document.xml"] === undefined)
    throw new Error("an archive, but no Word document: word/document.xml is not in it");
  const {value} = await mammoth.extractRawText({buffer: Buffer.from(bytes)});
  return {...factsOf(parts["docProps/core.xml"]), text: value.trim()};
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let large: string | null = null;
  const filter = ({name, originalSize}: {name: string; originalSize: number}) => {
    if (originalSize > LARGEST_PART) large = name;
    return large === null && (name === "word/document.xml" || name === "docProps/core.xml");
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {filter});
  } catch (error) {
    throw new Error(`a broken archive: ${(error as Error).message}`);
  }
  if (large !== null) throw new Error(`${large}: larger than ${LARGEST_PART / 1e6} MB when unpacked`);
  return parts;
}

/** The document's core properties (ECMA-376, part 2): Dublin Core. */
function factsOf(core: Uint8Array | undefined): ReceivedFacts {
  if (core === undefined) return noFacts;
  const document = parseDocument(strFromU8(core), {xmlMode: true});
  const property = (name: string) => {
    const [element] = DomUtils.getElementsByTagName(name, document, true, 1);
    return element === undefined ? null : DomUtils.textContent(element).trim() || null;
  };
  const day = /^\d{4}-\d{2}-\d{2}/.exec(property("dcterms:created") ?? "");
  return {
    ...noFacts,
    title: property("dc:title"),
    author: property("dc:creator"),
    publisher: property("dc:publisher"),
    published: day?.[0] ?? null,
    language: property("dc:language")
  };
}
