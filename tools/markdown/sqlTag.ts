import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {type PageContext, pathTo} from "./page.ts";

/** The names that pages use without an import line, and that Framework would take from its own, downloaded, DuckDB. */
const names = ["sql", "DuckDBClient"] as const;

/**
 * Returns the JavaScript that a page needs so that its ```` ```sql ```` blocks and `sql` tags run in our engine, or null.
 * Framework decides by what a page leaves undeclared: a page that declares `sql` itself never sees Framework's. So the
 * declaration is added to the page, hidden, after its own code has been parsed, which tells exactly what it leaves open.
 */
export function sqlDeclaration(root: string, {code, path}: PageContext): string | null {
  const declared = new Set(code.flatMap(({node}) => (node.declarations ?? []).map(({name}) => name)));
  const used = names.filter(
    (name) => !declared.has(name) && code.some(({node}) => node.references.some((reference) => reference.name === name))
  );
  if (used.length === 0) return null;
  const module = JSON.stringify(pathTo(path, "/components/duckdb.js"));
  const tables = used.includes("sql") ? pageTables(root, path) : [];
  if (tables.length === 0) return `import {${used.join(", ")}} from ${module};`;
  const others = used.filter((name) => name !== "sql");
  return [
    `import {${["sqlWith", ...others].join(", ")}} from ${module};`,
    `const sql = sqlWith({${tables.map(([name, file]) => `${JSON.stringify(name)}: ${attachment(path, name, file)}`)}});`
  ].join("\n");
}

/** The tables of a page's own, from `sql` in its front matter, which a Markdown plugin is not shown. */
function pageTables(root: string, path: string): [string, string][] {
  const file = join(root, "src", `${path}.md`);
  if (!existsSync(file)) return [];
  const frontMatter = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, "utf8"))?.[1];
  const {sql} = (frontMatter ? parse(frontMatter) : {}) ?? {};
  return Object.entries(sql ?? {}).map(([name, source]) => [name, String(source)]);
}

function attachment(path: string, name: string, file: string): string {
  if (/^\w+:/.test(file)) {
    throw new Error(`src${path}.md: sql: ${name}: not a file of this project: ${file}: download it into src/data`);
  }
  return `FileAttachment(${JSON.stringify(file)})`;
}
