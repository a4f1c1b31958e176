import {element} from "../chart/dom.js";
import type {Workbench} from "./context.js";
import {holdFocus} from "./focus.js";
import {partOf} from "./frame.js";
import {fillHistory} from "./history/panel.js";
import type {Shown} from "./results.js";
import {longestAddress, readAddress, writeAddress} from "./share/address.js";
import {dataVersion} from "./share/dataVersion.js";
import type {Shared} from "./share/schema.js";
import {type Seen, verdict} from "./share/verdict.js";

/** The address of the query, what came with the address that this page was opened by, history and saved queries. */
export function mountShare(workbench: Workbench, shown: Shown): void {
  const place = workbench.place("share");
  const note = partOf(place, ".wb-shared");
  const address = partOf<HTMLInputElement>(place, ".wb-address");
  const button = partOf<HTMLButtonElement>(place, ".wb-link");
  button.disabled = false;
  fillHistory(partOf<HTMLDetailsElement>(place, ".wb-history"), workbench, shown);
  let then: Shared | null = null;

  async function open(): Promise<void> {
    try {
      const shared = await readAddress(location.hash);
      if (shared === null) return;
      then = shared;
      workbench.setText(shared.sql);
      workbench.setValues(shared.values);
      shown.chartNext(shared.chart);
      const version = await dataVersion();
      const changed = shared.data !== null && version !== null && shared.data !== version;
      const run = element(document, "button", {type: "button"}, "Run it");
      run.onclick = () => void workbench.run();
      note.replaceChildren(
        element(
          document,
          "p",
          {},
          `This address brought the query below. It has not run: read it first.${changed ? " The data has changed since it was shared." : ""}`
        ),
        run
      );
    } catch (error) {
      note.textContent = `${capital(error instanceof Error ? error.message : String(error))}. Ask whoever sent it for another.`;
    }
  }

  async function seen(): Promise<Seen> {
    const last = shown.last();
    const data = await dataVersion();
    if (last === null) return {data, result: null};
    const {result} = last;
    const [{resultHash}, {resultTable}] = await Promise.all([
      import("./share/resultHash.js"),
      import("./values/table.js")
    ]);
    const table = resultTable(result.table, {types: result.columns.map(({type}) => type), rows: result.rows});
    const hash = await resultHash(table, result.statement.text);
    return {data, result: {hash, rows: result.rows, cut: result.cut !== null}};
  }

  button.onclick = async () => {
    const sql = workbench.text();
    if (sql.trim() === "") return workbench.say("there is no query to share");
    const {data, result} = await seen();
    const fresh = lastRun?.text === sql && JSON.stringify(lastRun.values) === JSON.stringify(workbench.values());
    const shared: Shared = {
      sql,
      values: {...workbench.values()},
      chart: shown.chart(),
      data,
      result: fresh ? result : null
    };
    const link = await writeAddress(shared, location.href);
    if (link.length > longestAddress)
      return workbench.say(
        `too long for an address: ${link.length.toLocaleString("en-US")} characters, and many programs cut after ${longestAddress.toLocaleString("en-US")}: export the query under History instead`
      );
    then = null;
    history.replaceState(null, "", link);
    address.value = link;
    address.hidden = false;
    const own = workbench.session.ownTables.filter((name) => sql.includes(name));
    const alone = own.length > 0 ? `; ${own.join(", ")} stays on your machine, so the query will fail elsewhere` : "";
    const without = fresh ? "" : "; run it first to send what it gives along";
    try {
      await navigator.clipboard.writeText(link);
      workbench.say(`link copied, ${link.length} characters${without}${alone}`);
    } catch {
      address.select();
      workbench.say(`the link stands in the field${without}${alone}`);
    }
  };

  let lastRun: {text: string; values: object} | null = null;
  workbench.on("finished", async ({text, values, outcome}) => {
    lastRun = outcome.error || outcome.ended ? null : {text, values};
    const asked = then;
    if (asked === null || outcome.error || outcome.ended) return;
    if (text !== asked.sql || JSON.stringify(values) !== JSON.stringify(asked.values)) {
      note.replaceChildren();
      return;
    }
    const words = verdict(asked, await seen());
    holdFocus(note);
    note.replaceChildren(element(document, "p", {}, words));
  });
  workbench.on("edited", () => {
    address.hidden = true;
  });
  addEventListener("hashchange", () => void open());
  void open();
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
