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
   * Shows an error, with the name that was probably meant, which `replace` puts in. Returns the stretch of the script that
   * the error is about; null where it is about none of it.
   */
  async show(
    {error, statement}: Failure,
    session: Session,
    catalog: Catalog,
    replace: (from: number, to: number, words: string) => void
  ): Promise<{from: number; to: number; message: string} | null> {
    const complaint = readComplaint(error instanceof Error ? error.message : String(error), statement.text);
    const near = await nearName(session, catalog, complaint.unknown).catch(() => null);
    // The engine's own guesses come from all that it has, its inner tables too.
    const message = near
      ? complaint.message.replace(/\n(?:Did you mean|Candidate bindings).*/s, "")
      : complaint.message;
    const [from, to] = [statement.from + complaint.from, statement.from + complaint.to];
    this.#place.replaceChildren(element(document, "p", {}, message));
    if (near) {
      const button = element(document, "button", {type: "button"}, `Did you mean "${near}"?`);
      button.onclick = () => replace(from, to, quoted(near));
      this.#place.append(button);
    }
    return {from, to, message: near ? `${message}: did you mean "${near}"?` : message};
  }
}
