import {extractTextItems, getDocumentProxy, getMeta} from "unpdf";
import {noFacts, type ReceivedFacts} from "../received.ts";
import {textOfPages} from "./pdfLines.ts";

/**
 * The text of a PDF, paragraphs parted by empty lines, and what its properties say.
 * @throws {Error} where it is broken or locked.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReceivedFacts & {text: string}> {
  const pdf = await open(bytes);
  const {info} = await getMeta(pdf);
  const {items} = await extractTextItems(pdf);
  return {...factsOf(info), text: textOfPages(items)};
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // The reader takes the bytes for itself.
    return await getDocumentProxy(bytes.slice());
  } catch (error) {
    const {name, message} = error as Error;
    throw new Error(name === "PasswordException" ? "locked by a password" : `a broken PDF: ${message}`);
  }
}

/** The document's information dictionary (ISO 32000, 14.3.3). */
function factsOf(info: Record<string, unknown>): ReceivedFacts {
  const property = (name: string) => {
    const value = info[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const {year, month, day} =
    /^D:(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})/.exec(property("CreationDate") ?? "")?.groups ?? {};
  return {
    ...noFacts,
    title: property("Title"),
    author: property("Author"),
    language: property("Language"),
    published: year === undefined ? null : `${year}-${month}-${day}`
  };
}
