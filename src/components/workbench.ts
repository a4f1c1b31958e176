import {refusal} from "./duckdb/refusal.js";
import {type Catalog, emptyCatalog, readCatalog} from "./workbench/catalog.js";
import {duration, runClock} from "./workbench/clock.js";
import type {Workbench, WorkbenchEvents} from "./workbench/context.js";
import {type Editor, type EditorEvents, plainEditor} from "./workbench/editor.js";
import {ErrorPanel} from "./workbench/errorPanel.js";
import {Events} from "./workbench/events.js";
import {mountExamples} from "./workbench/examples.js";
import {formatScript} from "./workbench/format.js";
import {partOf} from "./workbench/frame.js";
import {keysDialog} from "./workbench/keys.js";
import {type Device, defaultRows, defaultSeconds} from "./workbench/limits.js";
import {loadOrAsk} from "./workbench/loading.js";
import type {Values} from "./workbench/named.js";
import {mountOwnData} from "./workbench/ownData.js";
import {type Offer, ParameterForm} from "./workbench/parameterForm.js";
import {shortValues} from "./workbench/profile.js";
import {mountResults} from "./workbench/results.js";
import {type Outcome, Session} from "./workbench/session.js";
import {mountShare} from "./workbench/share.js";
import {type Statement, splitStatements} from "./workbench/statements.js";
import {mountTables} from "./workbench/tables.js";

/** Brings the workbench to life that the page was served with. */
export function enhance(root: HTMLElement): void {
  const workbench = new PageWorkbench(root, navigator as Device);
  const shown = mountResults(workbench);
  mountOwnData(workbench);
  mountTables(workbench, root);
  mountExamples(workbench, root);
  mountShare(workbench, shown);
  workbench.begin();
}

class PageWorkbench extends Events<WorkbenchEvents> implements Workbench {
  readonly session: Session;
  readonly #root: HTMLElement;
  readonly #device: Device;
  readonly #form: ParameterForm;
  readonly #errors: ErrorPanel;
  #editor: Editor;
  #catalog: Catalog = emptyCatalog;
  #reading: Promise<void> = Promise.resolve();

  constructor(root: HTMLElement, device: Device) {
    super();
    this.#root = root;
    this.#device = device;
    this.session = new Session(device);
    this.#form = new ParameterForm(
      partOf<HTMLFormElement>(this.#root, ".wb-parameters"),
      () => this.emit("edited", undefined),
      () => this.run()
    );
    this.#editor = plainEditor(partOf<HTMLTextAreaElement>(this.#root, "textarea"), this.#editorEvents);
    this.#errors = new ErrorPanel(partOf(this.#root, ".wb-error"));
    this.#controls();
    this.session.on("catalog", () => this.#readCatalog());
  }

  get catalog(): Catalog {
    return this.#catalog;
  }

  /** Loads the editor, and the engine where the device is up to it. */
  async begin(): Promise<void> {
    this.#form.show(this.text());
    loadOrAsk(this.session, this.#device, partOf(this.#root, ".wb-loading"));
    const off = this.session.on("state", (state) => {
      if (state !== "ready") return;
      off();
      this.#readCatalog();
    });
    const {codeEditor} = await import("./workbench/codemirror.js");
    const had = document.activeElement?.tagName === "TEXTAREA";
    this.#editor = codeEditor(partOf<HTMLTextAreaElement>(this.#root, "textarea"), this.#editorEvents, {
      catalog: () => this.#catalog,
      values: (table, column) => shortValues(this.session, table, column)
    });
    if (had) this.#editor.focus();
  }

  text(): string {
    return this.#editor.text();
  }

  setText(text: string): void {
    this.#editor.setText(text);
  }

  insert(words: string): void {
    this.#editor.insert(words);
  }

  values(): Values {
    return this.#form.values;
  }

  setValues(values: Values, offers: Readonly<Record<string, Offer>> = {}): void {
    this.#form.set(values, offers);
    this.#form.show(this.text());
    this.emit("edited", undefined);
  }

  run(): Promise<Outcome | null> {
    const selected = this.#editor.selected();
    return this.#runText(selected?.text ?? this.text(), selected?.from ?? 0);
  }

  say(words: string): void {
    partOf(this.#root, ".wb-status").textContent = words;
  }

  place(name: "share" | "results" | "own"): HTMLElement {
    return partOf(this.#root, `.wb-${name}`);
  }

  async #runText(text: string, from: number): Promise<Outcome | null> {
    if (this.session.state === "running") return null;
    const statements = splitStatements(text).map((one) => ({...one, from: one.from + from, to: one.to + from}));
    if (statements.length === 0) {
      this.say("There is nothing to run.");
      return null;
    }
    return this.#runStatements(text, statements);
  }

  async #runStatements(text: string, statements: readonly Statement[]): Promise<Outcome | null> {
    const values = this.values();
    const seconds = this.#number(".wb-seconds", defaultSeconds);
    this.#errors.clear();
    this.#editor.mark(null);
    this.emit("started", {text, values});
    this.say("Running…");
    const stopClock = runClock(partOf(this.#root, ".wb-clock"), seconds, (so) =>
      this.say(`Running, ${so} of ${seconds} s…`)
    );
    try {
      const outcome = await this.session.runStatements(statements, {
        values,
        seconds,
        rows: this.#number(".wb-rows", defaultRows)
      });
      this.say(summary(outcome, seconds));
      this.emit("finished", {text, values, outcome});
      if (outcome.error) await this.#complain(outcome.error);
      return outcome;
    } catch (error) {
      this.say(`Queries do not run here: ${refusal(error)}.`);
      return null;
    } finally {
      stopClock();
    }
  }

  async #complain(error: NonNullable<Outcome["error"]>): Promise<void> {
    await this.#reading;
    const fault = await this.#errors.show(error, this.text(), this.session, this.#catalog, (from, to, words) => {
      this.#editor.replace(from, to, words);
      this.#errors.clear();
      this.#editor.focus();
    });
    if (fault) this.#editor.mark(fault);
  }

  #runStatement(): void {
    const cursor = this.#editor.cursor();
    const statement = splitStatements(this.text()).find(({to}) => cursor <= to + 1);
    if (statement) this.#runText(statement.text, statement.from);
  }

  async #format(): Promise<void> {
    try {
      const formatted = await formatScript(this.text());
      if (formatted !== this.text()) this.setText(formatted);
      this.say("Formatted.");
    } catch {
      this.say("Not formatted: the formatter cannot read this. The query is as it was.");
    }
  }

  async #reset(): Promise<void> {
    this.say("Bringing the tables back…");
    await this.session.reset();
    this.say("The tables are as they were.");
  }

  /** Reads what the engine holds. A statement of the reader's may have left nothing that can be read. */
  #readCatalog(): void {
    this.#reading = readCatalog(this.session, this.#catalog).then(
      (catalog) => {
        this.#catalog = catalog;
        this.emit("catalog", catalog);
      },
      () => {}
    );
  }

  #controls(): void {
    const {dialog, open} = keysDialog();
    this.#root.append(dialog);
    const click = (name: string, act: () => void) => {
      const button = partOf<HTMLButtonElement>(this.#root, `.wb-${name}`);
      button.disabled = false;
      button.onclick = act;
      return button;
    };
    const run = click("run", () => this.run());
    const stop = click("stop", () => this.session.stop());
    click("format", () => this.#format());
    click("reset", () => this.#reset());
    click("keys", open);
    stop.setAttribute("aria-disabled", "true");
    this.session.on("state", (state) => {
      const running = state === "running";
      // Not `disabled`: that would take the focus from who used it by keyboard.
      run.setAttribute("aria-disabled", String(running));
      stop.setAttribute("aria-disabled", String(!running));
    });
  }

  readonly #editorEvents: EditorEvents = {
    changed: () => {
      this.#form.show(this.text());
      this.emit("edited", undefined);
    },
    run: () => this.run(),
    runStatement: () => this.#runStatement(),
    stop: () => this.session.stop(),
    format: () => this.#format()
  };

  #number(selector: string, otherwise: number): number {
    const value = partOf<HTMLInputElement>(this.#root, selector).valueAsNumber;
    return Number.isFinite(value) && value > 0 ? value : otherwise;
  }
}

function summary({results, error, ended, elapsed}: Outcome, seconds: number): string {
  const time = duration(elapsed);
  const last = results.at(-1);
  if (ended === "stopped") return `Stopped after ${time}. The query is as it was.`;
  if (ended === "time")
    return `Stopped at the limit of ${seconds} s. The query is as it was; allow it more seconds, or ask for less.`;
  if (error) return `Failed after ${time}.`;
  const count = last ? `${last.rows.toLocaleString("en")} ${last.rows === 1 ? "row" : "rows"}` : "done";
  return `${count} in ${time}${last?.cut ? `; ${cutWords[last.cut]}` : ""}.`;
}

const cutWords = {
  rows: "there are more: only these were fetched",
  bytes: "there are more: the result is too large to hold here"
} as const;
