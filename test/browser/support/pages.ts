import {readdirSync} from "node:fs";
import {join} from "node:path";
import {root} from "../../../tools/setup/install.mjs";

/** The addresses of all pages of the built site, from its root: `` for the first one, `method`, … */
export function builtPages(): string[] {
  return readdirSync(join(root, "dist"), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(".html") && !file.endsWith("404.html"))
    .map((file) =>
      file
        .replaceAll("\\", "/")
        .replace(/(^|\/)index\.html$/, "$1")
        .replace(/\.html$/, "")
    )
    .sort();
}
