import {rowMeanings, tableNames} from "../tables/schema.ts";
import type {PackageText} from "./descriptor.ts";
import type {Version} from "./version.ts";

/** What a person reads first in the package. */
export function packageReadme({title, description, homepage}: PackageText, {version, hash, rows}: Version): string {
  const tables = tableNames.map((name) => `| \`data/${name}.csv\` | ${rows[name]} | ${rowMeanings[name]} |`);
  return `# ${title}

${description}

Version \`${version}\`. It is the beginning of the SHA-256 of what the tables hold, \`${hash}\`: the same
version is the same data.${homepage === null ? "" : ` Published at ${homepage}.`}

| file | rows | each row is |
| --- | --- | --- |
${tables.join("\n")}

\`dictionary.md\` says what each column means, and \`datapackage.json\` says the same to programs (a Frictionless tabular data
package).

Reading the CSV: UTF-8, an unknown value is an empty cell, a list is JSON. A text that a spreadsheet might run as a formula, or that
begins with an apostrophe, has an apostrophe in front: drop one apostrophe from the front of a text to read it as it was.

Every record holds words of an article and their place in it. The articles belong to their publishers and are not here.
To cite a figure, name its source, the article, and the claim's id with this version.
`;
}
