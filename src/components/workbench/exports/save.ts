import {element} from "../../chart/dom.js";

/** Hands a file to the reader. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = element(document, "a", {href: url, download: name});
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
