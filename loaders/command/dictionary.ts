import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {writeDictionary} from "../tables/dictionary.ts";
import {jsonSchemas, schemaText} from "../tables/jsonSchemas.ts";
import {replaceFile} from "../write.ts";

/** The command `npm run dictionary`: writes the generated parts of `data/README.md`, and the schemas for editors, anew. */
const file = fileURLToPath(new URL("../../data/README.md", import.meta.url));
replaceFile(file, writeDictionary(readFileSync(file, "utf8")));
for (const [name, schema] of Object.entries(jsonSchemas()))
  replaceFile(fileURLToPath(new URL(`../../data/schemas/${name}`, import.meta.url)), schemaText(schema));
