type Child = Node | string | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined>;

/** An HTML element of a document, which at build time is not the global one. Attributes that are null or false are left out. */
export function element<T extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[T] {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svgElement<T extends keyof SVGElementTagNameMap>(
  document: Document,
  tag: T,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[T] {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
}

function fill<E extends Element>(target: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) target.setAttribute(name, String(value));
  }
  target.append(...children.filter((child): child is Node | string => Boolean(child)));
  return target;
}
