import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {writeDictionary} from "../tables/dictionary.ts";
import {replaceFile} from "../write.ts";

/** The command `npm run dictionary`: writes the generated parts of `data/README.md` anew. */
const file = fileURLToPath(new URL("../../data/README.md", import.meta.url));
replaceFile(file, writeDictionary(readFileSync(file, "utf8")));
