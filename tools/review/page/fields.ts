import {fieldNames} from "../../../loaders/review/entry.ts";
import {choicesOf, mayBeNull, readField, showField} from "../../../loaders/review/field.ts";
import type {RecordKind} from "../../../loaders/review.ts";
import {h} from "./dom.ts";

/** A form of a record's fields, each checked as it is typed. */
export interface FieldForm {
  element: HTMLElement;
  /** The fields whose values are others than they were; null, with the fault shown and focused, where one will not do. */
  changed(): Record<string, unknown> | null;
  /** All fields; null likewise. */
  all(): Record<string, unknown> | null;
  focus(): void;
}

/** The fields of a kind of record with the values that they have; `words` are the record's own, where they may be changed. */
export function fieldForm(
  kind: RecordKind,
  values: Readonly<Record<string, unknown>>,
  words: string | null
): FieldForm {
  const names = words === null ? fieldNames(kind) : ["text", ...fieldNames(kind)];
  const before = (field: string): unknown => (field === "text" ? words : values[field]);
  const controls = new Map<string, HTMLInputElement | HTMLSelectElement>();
  const faults = new Map<string, HTMLElement>();
  const element = h("div", {class: "fields"});
  for (const field of names) {
    const choices = field === "text" ? null : choicesOf(kind, field);
    const control = choices === null ? h("input", {autocomplete: "off"}) : selectOf(choices, mayBeNull(kind, field));
    const id = `field-${kind}-${words === null ? "new-" : ""}${field}`;
    control.id = id;
    control.value = showField(before(field));
    control.setAttribute("aria-describedby", `${id}-fault`);
    const fault = h("span", {class: "fault", id: `${id}-fault`});
    control.addEventListener("input", () => void read(field));
    controls.set(field, control);
    faults.set(field, fault);
    element.append(h("label", {for: id}, field), h("span", {}, control, fault));
  }
  const read = (field: string): {value: unknown} | null => {
    const control = controls.get(field)!;
    const fault = faults.get(field)!;
    const {value, problem} = readField(kind, field, control.value);
    fault.textContent = problem ?? "";
    control.toggleAttribute("aria-invalid", problem !== undefined);
    if (problem !== undefined) control.setAttribute("aria-invalid", "true");
    return problem === undefined ? {value} : null;
  };
  const all = (): Record<string, unknown> | null => {
    const set: Record<string, unknown> = {};
    for (const field of names) {
      const one = read(field);
      if (one === null) controls.get(field)?.focus();
      if (one === null) return null;
      set[field] = one.value;
    }
    return set;
  };
  const changed = (): Record<string, unknown> | null => {
    const set = all();
    const same = (field: string) => JSON.stringify(set?.[field] ?? null) === JSON.stringify(before(field) ?? null);
    return set === null ? null : Object.fromEntries(Object.entries(set).filter(([field]) => !same(field)));
  };
  return {element, changed, all, focus: () => controls.get(names[0] ?? "")?.focus()};
}

function selectOf(choices: readonly string[], nullable: boolean): HTMLSelectElement {
  const options = choices.map((choice) => h("option", {value: choice}, choice));
  return h("select", {}, ...(nullable ? [h("option", {value: ""}, "null")] : []), ...options);
}
