import {FileAttachment} from "observablehq:stdlib";

const file = FileAttachment("../../../data/version.json");

/** The version of the site's tables: the same for the same rows. Null where it cannot be known. */
export async function dataVersion(): Promise<string | null> {
  try {
    const {version} = (await file.json()) as {version?: unknown};
    return typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}
