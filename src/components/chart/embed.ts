import type {ChartOptions} from "./options.js";

/** The Markdown of a page that shows a chart alone, for others to frame. */
export function embedSource(title: string, query: string, options: ChartOptions): string {
  const call = `chart(${literal(query)}, ${literal({...options, title})})`;
  return `---\ntitle: ${literal(title)}\nsidebar: false\ntoc: false\nheader: null\nfooter: null\n---\n\n\${${call}}\n`;
}

/** JSON that neither ends a call on a page nor is read as HTML or Markdown of it. */
function literal(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&`$\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
