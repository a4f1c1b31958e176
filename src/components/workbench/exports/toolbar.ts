import {element} from "../../chart/dom.js";
import {count} from "../../words.js";
import type {Workbench} from "../context.js";
import type {Values} from "../named.js";
import {letOthersRun} from "../pause.js";
import type {Result} from "../result.js";
import {allRows} from "./all.js";
import {type ExportFormat, exportFormats, writeResult} from "./formats.js";
import {save} from "./save.js";

/** Buttons that take a result as a file. */
export function exportButtons(workbench: Workbench, result: Result, values: Values, name: string): HTMLElement {
  const bar = element(document, "div", {class: "wb-exports", role: "group", "aria-label": "Download all rows"});
  bar.append(element(document, "span", {"aria-hidden": "true"}, "Download all rows:"));
  for (const format of Object.keys(exportFormats) as ExportFormat[]) {
    const button = element(document, "button", {type: "button"}, format);
    button.onclick = async () => {
      if (button.ariaDisabled === "true") return;
      // Not `disabled`: that would take the focus from it.
      button.ariaDisabled = "true";
      try {
        workbench.say(await exportAs(workbench, format, result, values, name));
      } catch (error) {
        workbench.say(error instanceof Error ? error.message : String(error));
      } finally {
        button.ariaDisabled = null;
      }
    };
    bar.append(button);
  }
  return bar;
}

async function exportAs(
  workbench: Workbench,
  format: ExportFormat,
  result: Result,
  values: Values,
  name: string
): Promise<string> {
  if (result.cut !== null) workbench.say("fetching all rows");
  const {exported, missing} = await allRows(workbench.session, result, values);
  let pause = performance.now();
  const blob = await writeResult(format, exported, async () => {
    if (performance.now() - pause < 30) return;
    await letOthersRun();
    pause = performance.now();
  });
  const file = `${name}.${exportFormats[format].ending}`;
  save(blob, file);
  return `${file}: ${count(exported.rows.rowCount, "row")}${missing ? `; ${missing}` : ""}`;
}
