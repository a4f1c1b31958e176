import {element} from "../chart/dom.js";
import type {Catalog} from "./catalog.js";
import {quoted} from "./catalog.js";
import {readComplaint} from "./errorPlace.js";
import {nearName} from "./near.js";
import type {Outcome, Session} from "./session.js";

type Failure = NonNullable<Outcome["error"]>;

/** Where the page says what is wrong with a query. */
export class ErrorPanel {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  clear(): void {
    this.#place.replaceChildren();
  }

  /**
   * Shows an error of a script, its line in words where there are more, with the name that was probably meant, which `replace`
   * puts in. Returns the stretch of the script that the error is about; null where it is about none of it.
   */
  async show(
    {error, statement}: Failure,
    script: string,
    session: Session,
    catalog: Catalog,
    replace: (from: number, to: number, words: string) => void
  ): Promise<{from: number; to: number; message: string} | null> {
    const complaint = readComplaint(error instanceof Error ? error.message : String(error), statement.text);
    const near = await nearName(session, catalog, complaint.unknown).catch(() => null);
    // The engine's own guesses come from all that it has, its inner tables too.
    const message = near
      ? `${complaint.message.replace(/\n(?:Did you mean|Candidate bindings).*/s, "")} Did you mean "${near}"?`
      : complaint.message;
    const [from, to] = [statement.from + complaint.from, statement.from + complaint.to];
    const line = script.includes("\n") ? `Line ${script.slice(0, from).split("\n").length}: ` : "";
    // All in one paragraph: of an alert, not every screen reader says the names of buttons.
    this.#place.replaceChildren(element(document, "p", {}, line, message));
    if (near) {
      const button = element(document, "button", {type: "button"}, `Put in ${quoted(near)}`);
      button.onclick = () => replace(from, to, quoted(near));
      this.#place.append(button);
    }
    return {from, to, message};
  }
}
