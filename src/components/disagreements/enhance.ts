import type {ChartName} from "../../queries/index.js";
import {enhance as enhanceChart} from "../chart/enhance.js";
import type {ChartOptions} from "../chart/options.js";
import {dateInWords} from "../words.js";
import type {Part} from "./draw.js";
import {asBuilt, fromAddress, isAsBuilt, type Settings, settingsInWords, toAddress} from "./settings.js";

/** What the parts of the page were served with, to go back to. */
const served = new Map<HTMLElement, Node[]>();

/** Takes up the controls; nothing is fetched before a reader uses one, or opens an address that says what another set. */
export function enhance(element: HTMLElement, part: Part | "controls"): void {
  for (const figure of element.querySelectorAll<HTMLElement>("[data-chart]")) {
    const [name, options] = JSON.parse(figure.dataset.chart ?? "[]") as [ChartName, ChartOptions];
    enhanceChart(figure, name, options);
  }
  if (part !== "controls" || !(element instanceof HTMLFormElement)) return;
  const form = element;
  const output = form.elements.namedItem("percent") as HTMLOutputElement;
  const state = form.querySelector<HTMLElement>(".state");
  form.querySelector("fieldset")?.removeAttribute("disabled");
  const said = state?.textContent ?? "";
  const say = (text: string) => {
    if (state) state.textContent = text;
  };
  const apply = async (settings: Settings) => {
    output.value = `${Math.round(settings.tolerance * 100)}%`;
    history.replaceState(
      history.state,
      "",
      `${location.pathname}${toAddress(settings, location.search)}${location.hash}`
    );
    await show(settings, say, said);
  };
  form.addEventListener("input", () => {
    output.value = `${Math.round(settingsOf(form).tolerance * 100)}%`;
  });
  form.addEventListener("change", () => void apply(settingsOf(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => queueMicrotask(() => void apply(asBuilt)));
  const asked = fromAddress(location.search);
  fill(form, asked);
  if (!isAsBuilt(asked)) void apply(asked);
}

function settingsOf(form: HTMLFormElement): Settings {
  const data = new FormData(form);
  const known = String(data.get("known") ?? "");
  return {
    tolerance: Number(data.get("tolerance")) / 100,
    leaveOut: data.getAll("without").map(String),
    knownOn: known === "" ? null : known
  };
}

/** Puts settings into the form, whatever the browser kept in it from before. */
function fill(form: HTMLFormElement, {tolerance, leaveOut, knownOn}: Settings): void {
  const percent = String(Math.round(tolerance * 100));
  (form.elements.namedItem("tolerance") as HTMLInputElement).value = percent;
  (form.elements.namedItem("percent") as HTMLOutputElement).value = `${percent}%`;
  (form.elements.namedItem("known") as HTMLInputElement).value = knownOn ?? "";
  for (const box of form.querySelectorAll<HTMLInputElement>("input[name=without]"))
    box.checked = leaveOut.includes(box.value);
  const details = form.querySelector("details");
  if (details && leaveOut.length > 0) details.open = true;
}

/** The last that was asked for: what was asked before it, and comes later, is not shown. */
let latest = 0;

async function show(settings: Settings, say: (text: string) => void, asServed: string): Promise<void> {
  const turn = ++latest;
  const elements = [...document.querySelectorAll<HTMLElement>('[data-call="disagreements"]')].filter(
    (element) => !(element instanceof HTMLFormElement)
  );
  for (const element of elements) if (!served.has(element)) served.set(element, [...element.childNodes]);
  if (isAsBuilt(settings)) {
    for (const element of elements) element.replaceChildren(...(served.get(element) ?? []));
    say(asServed);
    return;
  }
  say("Working it out in your browser…");
  for (const element of elements) element.setAttribute("aria-busy", "true");
  try {
    const {redraw} = await import("./redraw.js");
    const fresh = await redraw(settings, elements.map(partOf));
    if (turn !== latest) return;
    elements.forEach((element, i) => {
      element.replaceChildren(...(fresh[i] ?? []));
    });
    say(`Shown: ${settingsInWords(settings, dateInWords)}.`);
  } catch (error) {
    if (turn === latest) say(error instanceof Error ? error.message : String(error));
  } finally {
    if (turn === latest) for (const element of elements) element.removeAttribute("aria-busy");
  }
}

function partOf(element: HTMLElement): Part {
  return (JSON.parse(element.dataset.args ?? "[]") as Part[])[0] ?? "figures";
}
