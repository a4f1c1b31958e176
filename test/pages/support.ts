import {type LoadedProject, loadProject, type Tables, versionOf} from "../../loaders/index.ts";
import {readSite, type Site} from "../../tools/pages/site.ts";
import {openTables} from "../../tools/site/rows.ts";

/** What pages are made of, from tables. */
export async function siteOf(tables: Tables): Promise<Site> {
  const engine = await openTables(process.cwd(), tables);
  return readSite(engine, versionOf(tables).version);
}

/** The story's own project. */
export function story(): LoadedProject {
  return loadProject(process.cwd());
}
