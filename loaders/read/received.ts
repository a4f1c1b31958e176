import {readPlainText} from "./plainText.ts";
import {decodeUtf8} from "./utf8.ts";

/** What a document that came in says of itself; null where it does not. */
export interface ReceivedFacts {
  title: string | null;
  publisher: string | null;
  author: string | null;
  /** EDTF. */
  published: string | null;
  /** BCP 47 tag. */
  language: string | null;
  url: string | null;
}

/** A document that came in: its text, which offsets will count in, and what it says of itself. */
export interface Received extends ReceivedFacts {
  format: "text" | "html" | "pdf" | "docx";
  text: string;
}

/** The facts of a document that says nothing of itself. */
export const noFacts: ReceivedFacts = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  language: null,
  url: null
};

/**
 * Reads a saved web page, plain text (with front matter or without), a PDF or a DOCX; which of them it is, its bytes tell.
 * @throws {Error} in a few words for a person, where it cannot be read or holds no text.
 */
export async function readReceived(bytes: Uint8Array): Promise<Received> {
  const received = await readFormat(bytes);
  if (received.text.trim() === "")
    throw new Error(
      received.format === "pdf" ? "no text in it: where it is a scan, have its text recognised first" : "no text in it"
    );
  return received;
}

async function readFormat(bytes: Uint8Array): Promise<Received> {
  if (startsWith(bytes, "%PDF-")) return {format: "pdf", ...(await (await import("./received/pdf.ts")).readPdf(bytes))};
  if (startsWith(bytes, "PK\u0003\u0004"))
    return {format: "docx", ...(await (await import("./received/docx.ts")).readDocx(bytes))};
  const {decodePage} = await import("./received/decodePage.ts");
  const {isHtml, readHtml} = await import("./html.ts");
  const page = decodePage(bytes);
  if (page !== null && isHtml(page)) {
    const {canonicalUrl, text, title, publisher, author, published, language} = readHtml(page);
    return {format: "html", text, title, publisher, author, published, language, url: canonicalUrl};
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.text === null)
    throw new Error(`line ${decoded.line}: not UTF-8: byte at offset ${decoded.offset}; save the file as UTF-8`);
  const {body, facts} = readPlainText(decoded.text, Object.keys(noFacts) as (keyof ReceivedFacts)[]);
  return {format: "text", ...facts, text: body};
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((char, i) => bytes[i] === char.charCodeAt(0));
