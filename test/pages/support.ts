import {type LoadedProject, loadProject, serialise, type Tables, tableNames, versionOf} from "../../loaders/index.ts";
import {readSite, type Site} from "../../tools/pages/site.ts";
import {openQueries} from "../../tools/site/rows.ts";

/** What pages are made of, from tables. */
export async function siteOf(tables: Tables): Promise<Site> {
  const engine = await openQueries(
    process.cwd(),
    tableNames.map((name) => [name, serialise(tables, name, "arrow")] as const)
  );
  return readSite(engine, versionOf(tables).version);
}

/** The story's own project. */
export function story(): LoadedProject {
  return loadProject(process.cwd());
}
