import {element} from "../chart/dom.js";
import {refusal} from "../duckdb/refusal.js";
import {holdFocus} from "./focus.js";
import {type Device, warning} from "./limits.js";
import type {Session} from "./session.js";

/**
 * Loads the engine and says how far it is. On a device with little memory, or whose browser saves data, it says so and waits
 * for the reader's word; a query that is run is one.
 */
export function loadOrAsk(session: Session, device: Device, place: HTMLElement): void {
  const bar = element(document, "progress", {"aria-label": "query engine loaded", max: 1, value: 0});
  const words = element(document, "span", {role: "status"});
  const open = () => {
    holdFocus(place);
    place.replaceChildren(words, bar);
    session.open().catch((error) => {
      place.replaceChildren(words);
      words.textContent = `Queries do not run here: ${refusal(error)}. Everything else on this site works.`;
    });
  };
  session.on("loading", ({done, total}) => {
    bar.max = Math.max(total, 1);
    bar.value = done;
    words.textContent = "Loading the query engine";
    if (!bar.isConnected) place.replaceChildren(words, bar);
  });
  session.on("state", (state) => {
    if (state === "ready" || state === "running") place.replaceChildren();
  });
  const reason = warning(device);
  if (reason === null) {
    open();
    return;
  }
  const button = element(document, "button", {type: "button"}, "Load it");
  button.onclick = open;
  place.replaceChildren(element(document, "p", {class: "wb-warning"}, reason), button);
}
