import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {ProjectCopy} from "../../harness/copyProject.ts";
import {root} from "../../setup/install.mjs";
import {startFramework} from "../../site/framework.ts";

/** The alias in package.json under which the DuckDB-Wasm is installed that Framework's `sql` tag asks for. */
const alias = "duckdb-wasm-default";

const page = `---
sql:
  claims: ./claims.arrow
---

\`\`\`sql
SELECT text, low, high, measure FROM claims WHERE measure IS NOT NULL ORDER BY measure, low
\`\`\`
`;

const config = `export default {
  root: "src", globalStylesheets: [], search: false,
  duckdb: {extensions: {json: null, parquet: null}}
};
`;

/**
 * Makes of a copy of the project a site that shows claims as Framework does by default: one page with its \`sql\` tag, one table,
 * and the DuckDB-Wasm that it asks for, without extensions. Returns where it is.
 */
export async function buildFrameworkDefault(project: ProjectCopy, claims: Uint8Array): Promise<string> {
  useDefaultDuckDB(project);
  rmSync(project.path("src"), {recursive: true});
  mkdirSync(project.path("src"));
  writeFileSync(project.path("src/index.md"), page);
  writeFileSync(project.path("src/claims.arrow"), claims);
  writeFileSync(project.path("observablehq.config.ts"), config);
  const child = startFramework(project.folder, ["build"]);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`the site of Framework's default was not built:\n${said.join("")}`);
  return project.path("dist");
}

/** Puts it where the offline bundler looks for DuckDB, in the copy alone. */
function useDefaultDuckDB(project: ProjectCopy): void {
  const target = project.path("node_modules/@duckdb/duckdb-wasm");
  rmSync(target, {recursive: true});
  cpSync(join(root, "node_modules", alias), target, {recursive: true});
  const file = project.path("package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8")) as {packages: Record<string, unknown>};
  lock.packages["node_modules/@duckdb/duckdb-wasm"] = lock.packages[`node_modules/${alias}`];
  rmSync(file);
  writeFileSync(file, JSON.stringify(lock));
}
