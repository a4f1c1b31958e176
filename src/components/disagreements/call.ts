import {chartCall} from "../chart/call.js";
import type {PageData} from "../pageData.js";
import {controls} from "./controls.js";
import {type Part, parts} from "./draw.js";

/**
 * Draws `${disagreements("figures")}` into the page as it is served: one part of what sources disagree on, as built. The
 * parts are `controls`, with which a reader changes all others on the page, `figures`, `dates`, `positions` and `witnesses`.
 */
export function disagreementsCall(document: Document, data: PageData, part: Part | "controls"): HTMLElement {
  if (part === "controls") return controls(document, data);
  if (!Object.hasOwn(parts, part)) {
    throw new Error(`no such part: ${JSON.stringify(part)}: one of controls, ${Object.keys(parts).join(", ")}`);
  }
  return parts[part](document, data, chartCall);
}
