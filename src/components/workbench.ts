import type {Workbench, WorkbenchEvents} from "./workbench/context.js";
import {Events} from "./workbench/events.js";
import type {Device} from "./workbench/limits.js";
import type {Values} from "./workbench/named.js";
import {mountOwnData} from "./workbench/ownData.js";
import {mountResults} from "./workbench/results.js";
import {type Outcome, Session} from "./workbench/session.js";
import {mountShare} from "./workbench/share.js";

/** Brings the workbench to life that the page was served with. */
export function enhance(root: HTMLElement): void {
  const workbench = new PageWorkbench(root);
  mountResults(workbench);
  mountShare(workbench);
  mountOwnData(workbench);
}

class PageWorkbench extends Events<WorkbenchEvents> implements Workbench {
  readonly session = new Session(navigator as Device);
  readonly #root: HTMLElement;
  #values: Values = {};

  constructor(root: HTMLElement) {
    super();
    this.#root = root;
    const run = this.#find<HTMLButtonElement>(".wb-run");
    run.disabled = false;
    run.onclick = () => this.run();
    this.#editor.oninput = () => this.emit("edited", undefined);
  }

  text(): string {
    return this.#editor.value;
  }

  setText(text: string): void {
    this.#editor.value = text;
    this.emit("edited", undefined);
  }

  insert(words: string): void {
    this.#editor.setRangeText(words);
  }

  values(): Values {
    return this.#values;
  }

  setValues(values: Values): void {
    this.#values = values;
    this.emit("edited", undefined);
  }

  async run(): Promise<Outcome | null> {
    const [text, values] = [this.text(), this.values()];
    this.emit("started", {text, values});
    const outcome = await this.session.run(text, {values});
    this.say(outcome.error ? String(outcome.error.error) : `Done in ${(outcome.elapsed / 1000).toFixed(2)} s`);
    this.emit("finished", {text, values, outcome});
    return outcome;
  }

  say(words: string): void {
    this.#find(".wb-status").textContent = words;
  }

  place(name: "share" | "results" | "own"): HTMLElement {
    return this.#find(`.wb-${name}`);
  }

  get #editor(): HTMLTextAreaElement {
    return this.#find("textarea");
  }

  #find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = this.#root.querySelector<E>(selector);
    if (!found) throw new Error(`workbench: not on the page: ${selector}`);
    return found;
  }
}
