import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {type PageContext, pathTo} from "./page.ts";

/** The names of ours that pages use without an import line, as they use Framework's. */
const names = ["sql", "DuckDBClient", "Inputs"] as const;

/**
 * Returns the JavaScript that a page needs so that its ```` ```sql ```` blocks and `sql` tags run in our engine and its
 * `Inputs` are ours, or null. Framework decides by what a page leaves undeclared: a page that declares `sql` itself never
 * sees Framework's, which would be downloaded. So the declaration is added to the page, hidden, after its own code has been
 * parsed, which tells exactly what it leaves open.
 */
export function builtIns(root: string, context: PageContext): string | null {
  const {code, path} = context;
  const declared = new Set(code.flatMap(({node}) => (node.declarations ?? []).map(({name}) => name)));
  const used = new Set<string>(
    names.filter(
      (name) =>
        !declared.has(name) && code.some(({node}) => node.references.some((reference) => reference.name === name))
    )
  );
  const lines = database(root, context, used);
  if (used.has("Inputs"))
    lines.push(`import * as Inputs from ${JSON.stringify(pathTo(path, "/components/inputs.js"))};`);
  return lines.length > 0 ? lines.join("\n") : null;
}

/** What declares those of `sql` and `DuckDBClient` that a page uses. */
function database(root: string, {path}: PageContext, used: ReadonlySet<string>): string[] {
  const imported = ["sql", "DuckDBClient"].filter((name) => used.has(name));
  if (imported.length === 0) return [];
  const module = JSON.stringify(pathTo(path, "/components/duckdb.js"));
  const tables = used.has("sql") ? pageTables(root, path) : [];
  if (tables.length === 0) return [`import {${imported.join(", ")}} from ${module};`];
  const others = imported.filter((name) => name !== "sql");
  return [
    `import {${["sqlWith", ...others].join(", ")}} from ${module};`,
    `const sql = sqlWith({${tables.map(([name, file]) => `${JSON.stringify(name)}: ${attachment(path, name, file)}`)}});`
  ];
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
