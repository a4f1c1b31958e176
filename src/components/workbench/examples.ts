import {element} from "../chart/dom.js";
import type {Workbench} from "./context.js";
import {type Offer, readValue} from "./parameterForm.js";
import type {Session} from "./session.js";

/** Adds to each served example what opens it in the editor, with its parameters filled in. */
export function mountExamples(workbench: Workbench, root: HTMLElement): void {
  for (const box of root.querySelectorAll<HTMLElement>("[data-example]")) {
    const title = box.querySelector("summary")?.textContent ?? "";
    const button = element(document, "button", {type: "button"}, "Open in the editor");
    button.onclick = async () => {
      workbench.setText(box.querySelector("code:not(p code)")?.textContent ?? "");
      const offers = await offersOf(workbench.session, [...box.querySelectorAll<HTMLElement>(".wb-parameter")]);
      workbench.setValues(Object.fromEntries(Object.entries(offers).map(([name, {value}]) => [name, value])), offers);
      workbench.say(`${title}: in the editor, not run yet.`);
    };
    box.append(button);
  }
}

async function offersOf(session: Session, parameters: readonly HTMLElement[]): Promise<Record<string, Offer>> {
  const offers: Record<string, Offer> = {};
  for (const {dataset} of parameters) {
    const {name = "", first = "", about = ""} = dataset;
    offers[name] = {...(await offered(session, first)), about};
  }
  return offers;
}

async function offered(session: Session, first: string): Promise<Offer> {
  if (!/^SELECT\b/.test(first)) return {value: readValue(first)};
  const rows = await session.query(`SELECT value::VARCHAR AS value FROM (${first}) AS choices(value) LIMIT 200`);
  const choices = rows.toArray().map((row) => String(row.value));
  return {value: choices[0] ?? null, choices};
}
