import {element} from "../chart/dom.js";
import type {Parameter} from "../duckdb/parameters.js";
import {parameterNames, type Values} from "./named.js";

/** What a field offers beside an empty box: a first value and others to choose from. */
export interface Offer {
  value: Parameter;
  choices?: readonly Parameter[];
  about?: string;
}

/** The form that a script's `$name` parameters become: one field each, whose value is bound, never pasted. */
export class ParameterForm {
  readonly #form: HTMLFormElement;
  readonly #changed: () => void;
  #offers: Readonly<Record<string, Offer>> = {};
  #values: Record<string, Parameter> = {};
  #shown = "";

  constructor(form: HTMLFormElement, changed: () => void, run: () => void) {
    this.#form = form;
    this.#changed = changed;
    form.onsubmit = (event) => {
      event.preventDefault();
      run();
    };
  }

  /** The values of the parameters that the script has now. */
  get values(): Values {
    return {...this.#values};
  }

  /** Sets values, and what the fields offer; a field whose name the script has not is kept for when it has. */
  set(values: Values, offers: Readonly<Record<string, Offer>> = {}): void {
    this.#values = {...values};
    this.#offers = offers;
    this.#shown = "";
  }

  /** Shows a field for each parameter of a script. */
  show(script: string): void {
    const names = parameterNames(script);
    if (names.join() === this.#shown) return;
    this.#shown = names.join();
    this.#values = Object.fromEntries(
      names.map((name) => [name, this.#values[name] ?? this.#offers[name]?.value ?? null])
    );
    this.#form.replaceChildren(...names.map((name) => this.#field(name)));
    if (names.length > 0) this.#form.append(element(document, "input", {type: "submit", hidden: "", value: "Run"}));
  }

  #field(name: string): HTMLElement {
    const offer = this.#offers[name];
    const input = element(document, "input", {
      type: "text",
      name,
      autocomplete: "off",
      value: written(this.#values[name] ?? null),
      placeholder: "null",
      list: offer?.choices ? `wb-choices-${name}` : null
    });
    input.oninput = () => {
      this.#values[name] = readValue(input.value);
      this.#changed();
    };
    const choices = offer?.choices?.map((value) => element(document, "option", {value: written(value)}));
    return element(
      document,
      "label",
      {},
      element(document, "code", {}, `$${name}`),
      offer?.about ? element(document, "span", {}, ` ${offer.about}`) : null,
      input,
      choices ? element(document, "datalist", {id: `wb-choices-${name}`}, ...choices) : null
    );
  }
}

/**
 * What a reader wrote into a field as a value: a number where it is one as it stands, `true` and `false`, nothing for an
 * empty field, else the text. Quotes around it make any of these a text.
 */
export function readValue(written: string): Parameter {
  const text = written.trim();
  if (text === "") return null;
  if (/^(['"])[\s\S]*\1$/.test(text) && text.length > 1) return text.slice(1, -1);
  if (text === "true" || text === "false") return text === "true";
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:e[+-]?\d{1,3})?$/i.test(text) ? Number(text) : written;
}

/** A value as a field shows it, so that reading it gives it back. */
export function written(value: Parameter): string {
  if (value === null) return "";
  const text = String(value);
  return typeof value === "string" && readValue(text) !== value ? `'${text}'` : text;
}
