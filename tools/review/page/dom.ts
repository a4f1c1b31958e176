type Child = Node | string;

/** An element with attributes and children; texts stay texts. Attributes that are false are left out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) element.setAttribute(key, value === true ? "" : value);
  element.append(...children);
  return element;
}

/** A button that does something. */
export function button(
  label: string,
  act: () => unknown,
  attributes: Readonly<Record<string, string | boolean>> = {}
): HTMLButtonElement {
  const made = h("button", {type: "button", ...attributes}, label);
  made.addEventListener("click", act);
  return made;
}

/** The element of the page with this id. */
export function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no such element: ${id}`);
  return found as T;
}
