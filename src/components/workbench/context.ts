import type {Catalog} from "./catalog.js";
import type {Events} from "./events.js";
import type {Values} from "./named.js";
import type {Offer} from "./parameterForm.js";
import type {Outcome, Session} from "./session.js";

/** What the parts of the page share: the engine, the query as it stands in the editor, and what came of it. */
export interface Workbench extends Events<WorkbenchEvents> {
  readonly session: Session;
  /** The text in the editor. */
  text(): string;
  /** Puts a text in its place, and does not run it; undo brings the old one back. */
  setText(text: string): void;
  /** Puts words where the cursor is. */
  insert(words: string): void;
  /** The values of the query's named parameters. */
  values(): Values;
  /** Sets them; `offers` say what their fields offer to choose from. */
  setValues(values: Values, offers?: Readonly<Record<string, Offer>>): void;
  /** What the engine knows by name; empty until it is there. */
  readonly catalog: Catalog;
  /** Runs the editor's text, or what is selected of it. */
  run(): Promise<Outcome | null>;
  /** Tells a reader of something in the status line, which screen readers speak. */
  say(words: string): void;
  /** The places in the page that its parts go into. */
  place(name: "share" | "results" | "own"): HTMLElement;
}

export interface WorkbenchEvents {
  /** A script begins: what was shown of the last one is out of date. */
  started: {text: string; values: Values};
  /** A script is over. */
  finished: {text: string; values: Values; outcome: Outcome};
  /** The editor's text or the values of its parameters changed. */
  edited: undefined;
  /** What the engine holds was read, or read again. */
  catalog: Catalog;
}
